import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { GRIPS } from '../../biomechanics/handJoints.ts'
import { mountHand } from '../../state/hand.ts'
import type { Leg } from '../model/readLeg.ts'
import { createHandSpace, takeLimb, writeTrack } from '../pose/hold.ts'
import { poseByHand } from './poseByHand.ts'
import type { Picker } from './Picker.ts'

interface HandObjectProps {
  readonly leg: Leg
  readonly element: HTMLElement
  readonly picker: Picker
}

/** Lets a hand bend the leg: by its bones on the stage, and by the grips that the interface draws. */
export function HandObject({ leg, element, picker }: HandObjectProps): null {
  const camera = useThree((three) => three.camera)
  const invalidate = useThree((three) => three.invalidate)
  useEffect(() => {
    const space = createHandSpace(camera, element, leg)
    mountHand({
      take: (joint, x, y) => takeLimb(space, GRIPS[joint].limb, x, y),
      track: (joint, out) => writeTrack(space, joint, out),
    })
    const stop = poseByHand(space, picker)
    invalidate()
    return () => {
      stop()
      mountHand(null)
    }
  }, [camera, element, leg, picker, invalidate])
  return null
}
