import { BONE_IDS, type StructureId } from '../../anatomy/ids.ts'
import type { Limb } from '../../biomechanics/handJoints.ts'

const OTHERS: Partial<Record<StructureId, Limb>> = {
  femur: 'thigh',
  patella: 'thigh',
  semimembranosus: 'thigh',
  semitendinosus: 'thigh',
  'biceps-femoris': 'thigh',
  tibia: 'shank',
  fibula: 'shank',
}

/** The limb that a hand takes by a structure; null for what belongs to no single limb, such as the muscles. */
export function limbOf(id: StructureId | null): Limb | null {
  if (id === null) return null
  const limb = OTHERS[id]
  return limb ?? ((BONE_IDS as readonly string[]).includes(id) ? 'foot' : null)
}
