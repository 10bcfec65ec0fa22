import { Pause, Play } from 'lucide-react'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { useMedia } from '../shell/useMedia.ts'
import { toggleMotion } from './toggleMotion.ts'

/** The one obvious control: starts plantar flexion, holds it, goes on. */
export function MotionToggle() {
  const on = useView((s) => s.state.motion === 'plantar-flexion')
  const other = useView(({ state }) => state.motion !== null && state.motion !== 'plantar-flexion')
  const held = useView((s) => s.state.speed === 0)
  const once = useMedia('(prefers-reduced-motion: reduce)')
  const running = on && !held && !once
  const Sign = running ? Pause : Play
  return (
    <button
      type="button"
      className="button motion-toggle"
      aria-keyshortcuts={other ? undefined : 'M'}
      onClick={toggleMotion}
    >
      <Sign size="1.1em" aria-hidden="true" />
      <span>
        {on && <span className="hidden-text">{t('motion.start')}: </span>}
        {t(label(on, held, once))}
      </span>
    </button>
  )
}

function label(on: boolean, held: boolean, once: boolean): PlainKey {
  if (once) return on ? 'motion.onceBack' : 'motion.once'
  if (!on) return 'motion.start'
  return held ? 'motion.resume' : 'motion.pause'
}
