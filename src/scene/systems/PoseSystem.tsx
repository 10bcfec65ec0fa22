import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { live } from '../../state/live.ts'
import type { Picker } from '../picking/Picker.ts'
import type { Poser } from '../pose/createPoser.ts'

/** Bends the leg to the drawn angles, when they changed. */
export function PoseSystem({ pose, picker }: { readonly pose: Poser; readonly picker: Picker }): null {
  const posed = useRef({ by: null as Poser | null, knee: 0, ankle: 0 })
  useFrame(() => {
    const last = posed.current
    if (last.by === pose && last.knee === live.knee && last.ankle === live.ankle) return
    pose(live.knee, live.ankle)
    last.by = pose
    last.knee = live.knee
    last.ankle = live.ankle
    picker.map.invalidate()
  })
  return null
}
