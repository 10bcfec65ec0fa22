import { useEffect, useRef } from 'react'
import { ankleAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import { Range, writeRange } from '../controls/Range.tsx'
import { scrubTo } from './toggleMotion.ts'

/** The plantar flexion cycle as a slider, with the ankle's angle as it is drawn; the frames write both. */
export function Scrubber() {
  const input = useRef<HTMLInputElement>(null)
  const angle = useRef<HTMLOutputElement>(null)
  const running = useView((s) => s.state.motion === 'plantar-flexion')
  const heldAt = useView((s) => (s.state.speed === 0 ? s.state.time : null))

  useEffect(() => {
    if (input.current && heldAt !== null) writeRange(input.current, heldAt)
    return onFrame(({ ankle, time }) => {
      const text = ankleAngle(ankle)
      if (angle.current && angle.current.textContent !== text) {
        angle.current.textContent = text
        input.current?.setAttribute('aria-valuetext', text)
      }
      if (input.current && heldAt === null) writeRange(input.current, running ? time : 0)
    })
  }, [running, heldAt])

  return (
    <div className="scrubber">
      <output ref={angle} className="angle" aria-live="off" />
      <Range
        label={<span className="hidden-text">{t('motion.scrub')}</span>}
        min={0}
        max={1}
        step={0.005}
        inputRef={input}
        onMove={scrubTo}
      />
    </div>
  )
}
