import { swell, tint } from '../changes.ts'
import type { Lesion } from '../lesion.ts'
import type { Change } from '../pathPoint.ts'

/**
 * A muscle that has become too short: taut, so slimmer, and lit. Nothing of its shape has been measured: what the
 * shortening does is for the bedside tests to show.
 */
const taut = (slimmer: number): readonly Change[] => [
  swell({ from: 0.05, to: 0.98, width: 1 - 0.5 * slimmer, depth: 1 - slimmer }),
  tint({ from: 0.16, to: 0.88, soft: 0.12, glow: 0.5 }),
]

/** Both heads of gastrocnemius are short, the soleus is not. */
export const shortGastrocnemius = (): Lesion => ({
  along: { 'gastrocnemius-medial': () => taut(0.12), 'gastrocnemius-lateral': () => taut(0.12) },
})

/** Soleus and tendon are short, and the heads with them. */
export const shortTriceps = (): Lesion => ({
  along: {
    'gastrocnemius-medial': () => taut(0.08),
    'gastrocnemius-lateral': () => taut(0.08),
    soleus: () => taut(0.06),
    'achilles-tendon': () => [tint({ from: 0.1, to: 0.97, soft: 0.05, glow: 0.45 })],
  },
})
