import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { createQuality, rest, stepQuality } from '../quality.ts'

/** Milliseconds without a frame after which the leg is at rest. */
const AT_REST = 160
/** More pixels than this for each one of the page are not seen. */
const SHARPEST = 2

/** Full sharpness at rest; while the leg moves on a slow machine, as much as it can draw in time. */
export function QualitySystem(): null {
  const { gl, invalidate } = useThree()
  const quality = useMemo(createQuality, [])
  const pause = useMemo(() => ({ timer: 0 }), [])
  useEffect(() => () => clearTimeout(pause.timer), [pause])
  useFrame((_, delta) => {
    const ratio = Math.min(window.devicePixelRatio, SHARPEST) * stepQuality(quality, delta)
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio)
    clearTimeout(pause.timer)
    pause.timer = window.setTimeout(() => {
      if (rest(quality)) invalidate()
    }, AT_REST)
  })
  return null
}
