import { useFrame } from '@react-three/fiber'
import { live } from '../../state/live.ts'
import { viewState } from '../../state/view.ts'
import { glides } from '../glide.ts'
import { createCalfDriver } from '../pose/calfDriver.ts'
import { frame, moveOn } from './frame.ts'

const driver = createCalfDriver()

/** Solves the calf muscles for what is drawn: as they move in a motion, else at rest in the pose. */
export function MuscleSystem(): null {
  useFrame((three) => {
    if (driver(viewState(), live, glides() ? frame.dt : Number.POSITIVE_INFINITY)) moveOn(three)
  })
  return null
}
