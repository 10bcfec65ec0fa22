import type { BoneId, StructureId } from '../../src/anatomy/ids.ts'

/** A stretch of bone on which a structure is fixed: where it touches there, it is attached and does not slide. */
export interface Attachment {
  readonly bone: BoneId
  /** Heights between which what touches the bone is fixed to it, mm. */
  readonly from?: number
  readonly to?: number
  /** Carried by the chain's first joint, which is held by the bone. */
  readonly held?: 'first'
}

/** Nearer than this to its bone a point is attached, mm. */
export const ATTACHED = 1.2

/** Where the five are fixed. What lies on a bone elsewhere slides on it. */
export const ATTACHMENTS: Partial<Record<StructureId, readonly Attachment[]>> = {
  'gastrocnemius-medial': [{ bone: 'femur', from: 480, held: 'first' }],
  'gastrocnemius-lateral': [{ bone: 'femur', from: 480, held: 'first' }],
  plantaris: [
    { bone: 'femur', from: 485, held: 'first' },
    { bone: 'calcaneus', to: 34 },
  ],
  soleus: [
    { bone: 'fibula', from: 385 },
    { bone: 'tibia', from: 385 },
  ],
  'achilles-tendon': [{ bone: 'calcaneus', to: 34 }],
}

/** Whether a height (mm) lies on an attachment. */
export const lies = ({ from = -Infinity, to = Infinity }: Attachment, height: number): boolean =>
  height > from && height < to
