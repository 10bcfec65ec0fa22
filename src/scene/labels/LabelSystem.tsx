import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { onFrame } from '../../state/live.ts'
import { useStage } from '../../state/stage.ts'
import { glides } from '../glide.ts'
import type { Picker } from '../picking/Picker.ts'
import { Anchors } from './Anchors.ts'

/** Milliseconds without a frame after which the picture counts as settled, and between looks at one that moves on. */
const SETTLED = 130
const MOVING = 900

/** Tells the labels where they point: looks anew when the picture has settled, follows while it moves. */
export function LabelSystem({ picker }: { readonly picker: Picker }): null {
  const size = useThree((three) => three.size)
  const insets = useStage((stage) => stage.insets)
  const present = useStage((stage) => stage.present)
  const anchors = useMemo(() => new Anchors(), [])
  useFrame(({ camera }) => anchors.follow(camera as PerspectiveCamera, size.width, size.height))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another space or other structures are looked at anew.
  useEffect(() => {
    let last = 0
    const look = (): void => {
      last = performance.now()
      anchors.refresh(picker)
    }
    // The frame that the new space brings may be drawn before this listens; there may be no other for long.
    let timer = window.setTimeout(look, SETTLED)
    const stop = onFrame(() => {
      clearTimeout(timer)
      timer = window.setTimeout(look, SETTLED)
      if (glides() && picker.map.stale && performance.now() - last > MOVING) look()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [anchors, picker, insets, present])
  return null
}
