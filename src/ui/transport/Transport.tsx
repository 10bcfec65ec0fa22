import { ChevronUp, RotateCcw } from 'lucide-react'
import { useId } from 'react'
import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'
import { change, useView } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { coversEdge } from '../shell/edges.ts'
import { MotionToggle } from './MotionToggle.tsx'
import { Pose } from './Pose.tsx'
import { togglePosing } from './togglePosing.ts'
import { Scrubber } from './Scrubber.tsx'
import { Speed } from './Speed.tsx'
import './transport.css'

/** Motion along the bottom, like the transport of a player, and the pose under it. */
export function Transport() {
  const posed = useView(({ state }) => state.motion !== null || state.ankle !== 0 || state.knee !== 0)
  const open = useStage((s) => s.posing)
  const more = useId()
  return (
    <section className="transport chrome" aria-label={t('motion.label')} ref={coversEdge}>
      <div id={more} className="transport-more" hidden={!open}>
        <Pose />
        <Speed />
      </div>
      <div className="transport-bar">
        <MotionToggle />
        <Scrubber />
        <Speed />
        <IconButton
          label={t('motion.neutral')}
          disabled={!posed}
          onClick={() => change({ motion: null, time: 0, ankle: 0, knee: 0 })}
        >
          <RotateCcw size="1.1em" aria-hidden="true" />
        </IconButton>
        <button
          type="button"
          className="text-button pose-trigger"
          aria-keyshortcuts="O"
          aria-expanded={open}
          aria-controls={more}
          onClick={togglePosing}
        >
          {t('pose.title')}
          <ChevronUp size="1em" aria-hidden="true" />
        </button>
      </div>
    </section>
  )
}
