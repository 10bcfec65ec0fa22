import type { StructureId } from './ids.ts'

/** Ways in which healthy legs differ that the atlas can show. */
export const VARIANT_IDS = ['plantaris-absent', 'fabella', 'third-head', 'long-lateral-head', 'low-soleus'] as const

export type VariantId = (typeof VARIANT_IDS)[number]

/** Structures that a variant lacks. */
export const ABSENT: Partial<Record<VariantId, StructureId>> = { 'plantaris-absent': 'plantaris' }
