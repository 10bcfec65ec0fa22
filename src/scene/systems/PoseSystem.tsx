import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { live } from '../../state/live.ts'
import type { Picker } from '../picking/Picker.ts'
import type { Poser } from '../pose/createPoser.ts'

/** What decides how the leg is drawn. */
const DRAWN = ['knee', 'ankle', 'subtalar', 'toes', 'stand'] as const

/** Bends the leg to the drawn angles, when they changed. */
export function PoseSystem({ pose, picker }: { readonly pose: Poser; readonly picker: Picker }): null {
  const posed = useRef({ by: null as Poser | null, knee: 0, ankle: 0, subtalar: 0, toes: 0, stand: 0 })
  useFrame(() => {
    const last = posed.current
    let same = last.by === pose
    for (let i = 0; i < DRAWN.length; i++) {
      const part = DRAWN[i]!
      if (last[part] !== live[part]) same = false
      last[part] = live[part]
    }
    if (same) return
    pose(live)
    last.by = pose
    picker.map.invalidate()
  })
  return null
}
