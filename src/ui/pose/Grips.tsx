import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { HAND_JOINTS, HAND_RANGES, type HandJoint } from '../../biomechanics/handJoints.ts'
import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { type Hold, hand } from '../../state/hand.ts'
import { change, viewState } from '../../state/view.ts'
import './grips.css'

/** Grips beyond foot and thigh, each on the way that it can go: by mouse, finger, and as sliders by keys. */
export function Grips() {
  return (
    <div className="grips">
      {HAND_JOINTS.map((joint) => (
        <Grip key={joint} joint={joint} />
      ))}
    </div>
  )
}

const WORDS = { ankle: ankleAngle, knee: kneeAngle } as const
/** Points of the way that are drawn. */
const POINTS = 33
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
}

function Grip({ joint }: { readonly joint: HandJoint }) {
  const { least, most } = HAND_RANGES[joint]
  const knob = useRef<HTMLDivElement>(null)
  const way = useRef<SVGPathElement>(null)
  const held = useRef<Hold | null>(null)
  useFollow(joint, knob, way)

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = hand()?.take(joint, event.clientX, event.clientY) ?? null
  }
  const onPointerMove = (event: PointerEvent): void => held.current?.move(event.clientX, event.clientY)
  const onEnd = (): void => {
    held.current?.end()
    held.current = null
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const angle = angleOf(event.key, joint)
    if (angle === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    change({ [joint]: Math.min(most, Math.max(least, angle)), motion: null })
  }

  return (
    <>
      <svg className="grip-way" aria-hidden="true">
        <path ref={way} />
      </svg>
      <div
        ref={knob}
        className="grip"
        role="slider"
        tabIndex={0}
        aria-label={t(`grip.${joint}`)}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onEnd}
        onPointerCancel={onEnd}
        onKeyDown={onKeyDown}
      />
    </>
  )
}

/** The angle that a key asks for; null for a key that is none of the slider's. */
function angleOf(key: string, joint: HandJoint): number | null {
  if (key === 'Home') return HAND_RANGES[joint].least
  if (key === 'End') return HAND_RANGES[joint].most
  const by = KEY_STEPS[key]
  return by === undefined ? null : Math.round(viewState()[joint]) + by
}

/** Keeps the grip and its way where the scene draws the limb. */
function useFollow(joint: HandJoint, knob: RefObject<HTMLElement | null>, way: RefObject<SVGPathElement | null>): void {
  useEffect(() => {
    const track = new Float32Array(2 * (POINTS + 1))
    let said = Number.NaN
    return onFrame((live) => {
      const element = knob.current
      const mounted = hand()
      if (!element || !mounted) return
      mounted.track(joint, track)
      element.style.transform = `translate(${track[0]?.toFixed(1)}px, ${track[1]?.toFixed(1)}px)`
      way.current?.setAttribute('d', pathOf(track))
      const angle = Math.round(live[joint])
      if (angle === said) return
      said = angle
      const text = WORDS[joint](angle)
      element.setAttribute('aria-valuetext', text)
      element.setAttribute('aria-valuenow', String(angle))
      element.dataset.angle = text
    })
  }, [joint, knob, way])
}

function pathOf(track: Float32Array): string {
  let path = 'M'
  for (let i = 2; i < track.length; i += 2) path += `${track[i]?.toFixed(1)} ${track[i + 1]?.toFixed(1)} `
  return path
}
