import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { live } from '../../state/live.ts'
import { useView, viewState } from '../../state/view.ts'
import { createMotion, stepMotion } from '../pose/motion.ts'
import { reducedMotion } from '../reducedMotion.ts'
import { frame, moveOn } from './frame.ts'

/** Brings the drawn angles of knee and ankle to where the state or the running motion wants them. */
export function MotionSystem(): null {
  const invalidate = useThree((three) => three.invalidate)
  const motion = useMemo(() => createMotion(viewState()), [])
  useEffect(() => useView.subscribe(() => invalidate()), [invalidate])
  useFrame((three) => {
    if (stepMotion(motion, viewState(), live, frame.dt, reducedMotion())) moveOn(three)
  })
  return null
}
