import type { Tissue } from '../../anatomy/identities.ts'

/** Which shader draws a tissue: each is one program on the graphics card, whatever number of structures it draws. */
export type TissueProgram = 'fibrous' | 'bone' | 'smooth'

interface TissueKind {
  readonly program: TissueProgram
  /**
   * Fibrous: least share of tendon. Smooth: cross-bands, cords, mottling, wetness, each 0…1.
   */
  readonly grain: readonly [number, number, number, number]
  /** How much of what lies behind shows through, 0…1; left out where nothing does. */
  readonly sheer?: number
}

/** How each tissue is drawn. */
export const TISSUE_KINDS: Readonly<Record<Tissue, TissueKind>> = {
  muscle: { program: 'fibrous', grain: [0, 0, 0, 0] },
  tendon: { program: 'fibrous', grain: [0, 0, 0, 0] },
  fascia: { program: 'fibrous', grain: [0.94, 0, 0, 0], sheer: 0.6 },
  bone: { program: 'bone', grain: [0, 0, 0, 0] },
  nerve: { program: 'smooth', grain: [0.6, 0.75, 0.2, 0.3] },
  artery: { program: 'smooth', grain: [0.12, 0.4, 0.5, 0.45] },
  vein: { program: 'smooth', grain: [0, 0.35, 0.9, 0.3] },
  bursa: { program: 'smooth', grain: [0, 0, 0.4, 0.9], sheer: 0.85 },
  skin: { program: 'smooth', grain: [0, 0, 0.2, 0.15] },
}
