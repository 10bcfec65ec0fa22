import type { StructureId } from '../../src/anatomy/ids.ts'
import type { Finish } from './finish.ts'

/** Nerves and vessels have no fascicles to show beyond a fine grain along them; coverings a coarser one. */
const tube = (rings: number, around = 12): Finish => ({
  around,
  rings,
  fibres: { tiles: 1, slant: 0 },
  tendon: [{ side: 'all', full: 0, gone: -0.01 }],
})

const sheet = (around: number, rings: number, tiles: number, slant: number): Finish => ({
  around,
  rings,
  fibres: { tiles, slant, feathered: true },
  tendon: [{ side: 'all', full: 0, gone: -0.01 }],
})

/** Finish of vessels, nerves and coverings. Capsule and skin are not swept: their counts are not used. */
export const CONTEXT_FINISH = {
  'popliteal-artery': tube(56, 14),
  'popliteal-vein': tube(54, 14),
  'posterior-tibial-artery': tube(96),
  'small-saphenous-vein': tube(100),
  'tibial-nerve': tube(110, 14),
  'common-fibular-nerve': tube(60),
  'sural-nerve': tube(100, 10),
  'interosseous-membrane': sheet(24, 64, 3, 0.8),
  'retrocalcaneal-bursa': sheet(28, 16, 1, 0),
  'subcutaneous-calcaneal-bursa': sheet(28, 14, 1, 0),
  'knee-capsule': sheet(0, 0, 6, 0.3),
  skin: sheet(0, 0, 6, 0),
} as const satisfies Partial<Record<StructureId, Finish>>

/**
 * Finish of a structure of the context.
 *
 * @throws Error for any other structure.
 */
export function contextFinish(id: StructureId): Finish {
  const finishes: Partial<Record<StructureId, Finish>> = CONTEXT_FINISH
  const finish = finishes[id]
  if (!finish) throw new Error(`no finish of ${id}`)
  return finish
}
