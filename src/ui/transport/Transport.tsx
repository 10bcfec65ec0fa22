import { ChevronUp, Footprints, Pause, Play, RotateCcw, SlidersHorizontal } from 'lucide-react'
import { Suspense, useId } from 'react'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { change, useView } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { coversEdge } from '../shell/edges.ts'
import { type Drawer, toggleExercises, togglePose, useDrawer } from './drawers.ts'
import { MotionToggle } from './MotionToggle.tsx'
import { Scrubber } from './Scrubber.tsx'
import { Speed } from './Speed.tsx'
import { togglePlay } from './toggleMotion.ts'
import { lazyPart } from '../shell/lazyPart.ts'
import './transport.css'

const Pose = lazyPart(() => import('./Pose.tsx').then(({ Pose }) => Pose))
const Exercises = lazyPart(() => import('./Exercises.tsx').then(({ Exercises }) => Exercises))

/** Motion along the bottom, like the transport of a player; the pose and the exercises are drawn up over it. */
export function Transport() {
  const posed = useView(({ state }) => state.motion !== null || state.ankle !== 0 || state.knee !== 0)
  const open = useDrawer((s) => s.open)
  const more = useId()
  return (
    <section className="transport chrome" aria-label={t('motion.label')} ref={coversEdge}>
      <div id={more} className="transport-more" hidden={open === null}>
        <Suspense>
          {open === 'pose' && <Pose />}
          {open === 'exercises' && <Exercises />}
        </Suspense>
        <Speed />
      </div>
      <div className="transport-bar">
        <MotionToggle />
        <PlayButton />
        <Scrubber />
        <Speed />
        <IconButton
          className="icon-button motion-neutral"
          label={t('motion.neutral')}
          disabled={!posed}
          onClick={() => change({ motion: null, time: 0, ankle: 0, knee: 0 })}
        >
          <RotateCcw size="1.1em" aria-hidden="true" />
        </IconButton>
        <Trigger drawer="exercises" open={open} controls={more} keys="E" onClick={toggleExercises} />
        <Trigger drawer="pose" open={open} controls={more} keys="O" onClick={togglePose} />
      </div>
    </section>
  )
}

interface TriggerProps {
  readonly drawer: Drawer
  readonly open: Drawer | null
  readonly controls: string
  readonly keys: string
  readonly onClick: () => void
}

const TITLES = { pose: 'pose.title', exercises: 'exercises.title' } as const satisfies Record<Drawer, PlainKey>

const Trigger = ({ drawer, open, controls, keys, onClick }: TriggerProps) => (
  <button
    type="button"
    className="text-button drawer-trigger"
    aria-keyshortcuts={keys}
    aria-expanded={open === drawer}
    aria-controls={controls}
    onClick={onClick}
  >
    {drawer === 'pose' ? (
      <SlidersHorizontal className="drawer-sign" size="1.2em" aria-hidden="true" />
    ) : (
      <Footprints className="drawer-sign" size="1.2em" aria-hidden="true" />
    )}
    <span className="drawer-word">{t(TITLES[drawer])}</span>
    <ChevronUp className="drawer-way" size="1em" aria-hidden="true" />
  </button>
)

/** Holds an exercise and goes on; plantar flexion has the big control. */
function PlayButton() {
  const other = useView(({ state }) => state.motion !== null && state.motion !== 'plantar-flexion')
  const held = useView((s) => s.state.speed === 0)
  if (!other) return null
  return (
    <IconButton label={t(held ? 'motion.resume' : 'motion.pause')} aria-keyshortcuts="M" onClick={togglePlay}>
      {held ? <Play size="1.25em" aria-hidden="true" /> : <Pause size="1.25em" aria-hidden="true" />}
    </IconButton>
  )
}
