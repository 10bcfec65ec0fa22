import type { StructureId } from '../../src/anatomy/ids.ts'
import type { FibrePattern } from './fibres.ts'
import type { TendonZone } from './tendonBlend.ts'

/** How a soft structure is meshed and what its surface shows. */
export interface Finish {
  /** Quads around a section and rings along the path. */
  readonly around: number
  readonly rings: number
  /** The same for each branch, where the structure has any. */
  readonly branch?: { readonly around: number; readonly along: number }
  readonly fibres: FibrePattern
  readonly tendon: readonly TendonZone[]
}

/**
 * Finish of each soft structure. Where muscle gives way to tendon follows Gray 1918: the heads' tendons of origin
 * spread over their backs as sheets that thin out over two thirds of the belly, their tendon of insertion over their
 * fronts; the soleus carries its aponeurosis behind, and on it the calcaneal tendon begins as a sheet as thin.
 */
export const FINISH = {
  'gastrocnemius-medial': {
    around: 48,
    rings: 72,
    fibres: { tiles: 5, slant: 0.55 },
    tendon: [
      { side: 'all', full: 0.02, gone: 0.08 },
      { side: 'superficial', full: 0.05, gone: 0.26, breadth: 0.8, turned: 0.3, most: 0.85 },
      { side: 'superficial', full: 0.16, gone: 0.7, turned: 0.3, most: 0.44 },
      { side: 'deep', full: 0.75, gone: 0.4, breadth: 0.5 },
      { side: 'all', full: 1, gone: 0.95, most: 0.8 },
    ],
  },
  'gastrocnemius-lateral': {
    around: 48,
    rings: 72,
    fibres: { tiles: 5, slant: -0.55 },
    tendon: [
      { side: 'all', full: 0.02, gone: 0.08 },
      { side: 'superficial', full: 0.05, gone: 0.26, breadth: 0.8, turned: -0.3, most: 0.85 },
      { side: 'superficial', full: 0.16, gone: 0.7, turned: -0.3, most: 0.44 },
      { side: 'deep', full: 0.75, gone: 0.4, breadth: 0.5 },
      { side: 'all', full: 1, gone: 0.95, most: 0.8 },
    ],
  },
  soleus: {
    around: 56,
    rings: 76,
    fibres: { tiles: 4, slant: 1.1, feathered: true },
    tendon: [
      { side: 'all', full: 0.01, gone: 0.06 },
      { side: 'superficial', full: 0.55, gone: 0.14, breadth: 0.55, turned: 0.65, most: 0.8 },
      { side: 'superficial', full: 1, gone: 0.74, breadth: 1.1, turned: 0.4 },
      { side: 'all', full: 1, gone: 0.95 },
    ],
  },
  plantaris: {
    around: 16,
    rings: 110,
    fibres: { tiles: 1, slant: 0.2 },
    tendon: [
      { side: 'all', full: 0.01, gone: 0.04 },
      { side: 'all', full: 0.23, gone: 0.15 },
    ],
  },
  'achilles-tendon': {
    around: 40,
    rings: 72,
    // By about a quarter of a turn, most of it 3–5 cm above the heel (Edama 2015): a third of the way from its end.
    fibres: { tiles: 2, slant: 0, twist: { degrees: 90, from: 0.42, to: 1 } },
    tendon: [{ side: 'all', full: 0.12, gone: -0.28 }],
  },
} as const satisfies Partial<Record<StructureId, Finish>>

export type FinishedId = keyof typeof FINISH
