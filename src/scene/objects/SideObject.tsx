import { useThree } from '@react-three/fiber'
import { type ReactNode, useEffect } from 'react'
import { useView } from '../../state/view.ts'

const RIGHT = [1, 1, 1] as const
const LEFT = [-1, 1, 1] as const

/** The model is a right leg; a left one is its mirror image. */
export function SideObject({ children }: { readonly children: ReactNode }) {
  const left = useView((view) => view.state.side === 'left')
  const invalidate = useThree((three) => three.invalidate)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other leg has to be drawn.
  useEffect(() => invalidate(), [left, invalidate])
  return <group scale={left ? LEFT : RIGHT}>{children}</group>
}
