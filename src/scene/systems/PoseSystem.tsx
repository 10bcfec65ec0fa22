import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { createStrains, MODELLED_MUSCLES, writeStrains } from '../../biomechanics/index.ts'
import { live } from '../../state/live.ts'
import type { Picker } from '../picking/Picker.ts'
import type { Poser } from '../pose/createPoser.ts'

/** What decides how the leg is drawn. */
const DRAWN = ['knee', 'ankle', 'subtalar', 'toes', 'stand'] as const

/** A change of strain that moves nothing by a tenth of a millimetre is not drawn. */
const NOTICED = 2e-4

/** Bends the leg to the drawn angles, when they changed. */
export function PoseSystem({ pose, picker }: { readonly pose: Poser; readonly picker: Picker }): null {
  const posed = useRef({ by: null as Poser | null, knee: 0, ankle: 0, subtalar: 0, toes: 0, stand: 0 })
  const drawnStrains = useMemo(createStrains, [])
  const now = useMemo(createStrains, [])
  useFrame(() => {
    const last = posed.current
    let same = last.by === pose
    for (let i = 0; i < DRAWN.length; i++) {
      const part = DRAWN[i]!
      if (last[part] !== live[part]) same = false
      last[part] = live[part]
    }
    writeStrains(live.calf, now)
    for (let i = 0; i < MODELLED_MUSCLES.length; i++) {
      const muscle = MODELLED_MUSCLES[i]!
      if (Math.abs(drawnStrains[muscle] - now[muscle]) > NOTICED) same = false
    }
    if (same) return
    Object.assign(drawnStrains, now)
    pose(live, drawnStrains)
    last.by = pose
    picker.map.invalidate()
  })
  return null
}
