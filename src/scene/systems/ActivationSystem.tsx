import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { Color, type Vector4 } from 'three'
import { CALF_MUSCLES, type CalfMuscle } from '../../biomechanics/index.ts'
import { ACTIVATION_RAMP, UNMODELLED } from '../../state/activationRamp.ts'
import { live } from '../../state/live.ts'
import { viewState } from '../../state/view.ts'
import { approach } from '../damp.ts'
import { glides } from '../glide.ts'
import { allEntries, type Entry } from '../registry.ts'
import { frame, moveOn } from './frame.ts'

/** How fast the colour comes and goes, per second. */
const RATE = 8
const LAST = ACTIVATION_RAMP.length - 1

/** Gives the muscles the colour of their activation where the state asks for it. */
export function ActivationSystem(): null {
  const { ramp, grey } = useMemo(
    () => ({ ramp: ACTIVATION_RAMP.map((stop) => new Color(stop)), grey: new Color(UNMODELLED) }),
    [],
  )
  useFrame((three) => {
    const wanted = Number(viewState().colour === 'activation')
    const dt = glides() ? frame.dt : Number.POSITIVE_INFINITY
    let moving = false
    for (const entry of allEntries()) {
      if (entry.tissue !== 'muscle') continue
      const tint = entry.look.uniforms.uTint.value
      if (tint.w !== wanted) {
        tint.w = approach(tint.w, wanted, RATE, dt)
        moving = true
      }
      if (tint.w > 0) paint(tint, entry, ramp, grey)
    }
    if (moving) moveOn(three)
  })
  return null
}

const _colour = new Color()

function paint(tint: Vector4, { id }: Entry, ramp: readonly Color[], grey: Color): void {
  if (isCalfMuscle(id)) along(ramp, live.calf.muscles[id].activation)
  else _colour.copy(grey)
  tint.set(_colour.r, _colour.g, _colour.b, tint.w)
}

/** Writes the colour at a place of the ramp, 0…1. */
function along(ramp: readonly Color[], share: number): void {
  const at = Math.min(1, Math.max(0, share)) * LAST
  const stop = Math.min(LAST - 1, Math.floor(at))
  _colour.lerpColors(ramp[stop]!, ramp[stop + 1]!, at - stop)
}

const isCalfMuscle = (id: string): id is CalfMuscle => (CALF_MUSCLES as readonly string[]).includes(id)
