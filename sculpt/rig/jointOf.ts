import type { StructureId } from '../../src/anatomy/ids.ts'
import type { BodyNode } from '../../src/biomechanics/index.ts'

const FIXED: Partial<Record<StructureId, BodyNode | null>> = {
  femur: 'knee',
  patella: 'patella',
  tibia: null,
  fibula: null,
  talus: 'ankle',
}

/** The joint that a bone turns with: the talus with the ankle, the toes with theirs, the rest of the foot subtalar. */
export function jointOf(bone: StructureId): BodyNode | null {
  const fixed = FIXED[bone]
  if (fixed !== undefined) return fixed
  return bone.startsWith('phalanx') ? 'toes' : 'subtalar'
}
