import { useEffect, useRef } from 'react'
import { phaseAt } from '../../biomechanics/motion/phases.ts'
import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { type Live, onFrame } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import type { MotionId } from '../../state/viewState.ts'
import { Range, writeRange } from '../controls/Range.tsx'
import { scrubTo } from './toggleMotion.ts'

/** The cycle of the motion as a slider, with its phase and the angle as drawn; the frames write all. */
export function Scrubber() {
  const input = useRef<HTMLInputElement>(null)
  const angle = useRef<HTMLOutputElement>(null)
  const motion = useView((s) => s.state.motion)
  const heldAt = useView((s) => (s.state.speed === 0 ? s.state.time : null))

  useEffect(() => {
    if (input.current && heldAt !== null) writeRange(input.current, heldAt)
    const words = createWords(motion)
    return onFrame((live) => {
      const text = words(live)
      if (angle.current && angle.current.textContent !== text) {
        angle.current.textContent = text
        input.current?.setAttribute('aria-valuetext', text)
      }
      if (input.current && heldAt === null) writeRange(input.current, motion ? live.time : 0)
    })
  }, [motion, heldAt])

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

/** Motions whose angle says all; the others name their phase too. */
const PLAIN: ReadonlySet<MotionId | null> = new Set([null, 'plantar-flexion', 'knee-flexion'])

/** What is drawn, in words; made anew only when it changed. */
function createWords(motion: MotionId | null): (live: Readonly<Live>) => string {
  const said = { angle: Number.NaN, phase: '', text: '' }
  const ofKnee = motion === 'knee-flexion'
  return ({ knee, ankle, time }) => {
    const angle = Math.round(ofKnee ? knee : ankle)
    const phase = motion === null || PLAIN.has(motion) ? '' : t(`phase.${phaseAt(motion, time).id}`)
    if (angle === said.angle && phase === said.phase) return said.text
    const words = ofKnee ? kneeAngle(angle) : ankleAngle(angle)
    said.angle = angle
    said.phase = phase
    said.text = phase ? `${phase} · ${words}` : words
    return said.text
  }
}
