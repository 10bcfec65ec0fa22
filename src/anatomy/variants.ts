import type { StructureId } from './ids.ts'

/** Ways in which healthy legs differ that the atlas can show. */
export const VARIANT_NAMES = {
  'plantaris-absent': 'No plantaris',
  fabella: 'Fabella',
  'third-head': 'Third head of gastrocnemius',
  'long-lateral-head': 'Lateral head as long as the medial',
  'low-soleus': 'Low soleus',
} as const satisfies Record<string, string>

export type VariantId = keyof typeof VARIANT_NAMES
export const VARIANT_IDS = Object.keys(VARIANT_NAMES) as readonly VariantId[]

/** The structure that a variant is one of; its description says how often. */
export const VARIANT_OF: Readonly<Record<VariantId, StructureId>> = {
  'plantaris-absent': 'plantaris',
  fabella: 'gastrocnemius-lateral',
  'third-head': 'gastrocnemius-medial',
  'long-lateral-head': 'gastrocnemius-lateral',
  'low-soleus': 'soleus',
}

/** Structures that a variant lacks. */
export const ABSENT: Partial<Record<VariantId, StructureId>> = { 'plantaris-absent': 'plantaris' }
