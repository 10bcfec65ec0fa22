import { ARTERY_IDS, BONE_IDS, COVERING_IDS, FIVE_IDS, NERVE_IDS, type StructureId, VEIN_IDS } from './ids.ts'

const LEG_BONES = ['femur', 'patella', 'tibia', 'fibula'] as const satisfies readonly StructureId[]

const isLegBone = (id: StructureId): boolean => (LEG_BONES as readonly StructureId[]).includes(id)

/**
 * What is taken away or looked at together: the fascial compartments of the leg with the muscles that each holds
 * (Gray's Anatomy, 1918), and the other systems. Every structure is in one group and no more.
 */
export const GROUPS = {
  'superficial-posterior': { name: 'Superficial posterior compartment', ids: FIVE_IDS },
  'deep-posterior': {
    name: 'Deep posterior compartment',
    ids: ['popliteus', 'tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'],
  },
  lateral: { name: 'Lateral compartment', ids: ['fibularis-longus', 'fibularis-brevis'] },
  anterior: {
    name: 'Anterior compartment',
    ids: ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'],
  },
  thigh: { name: 'Hamstrings', ids: ['semimembranosus', 'semitendinosus', 'biceps-femoris'] },
  nerves: { name: 'Nerves', ids: NERVE_IDS },
  arteries: { name: 'Arteries', ids: ARTERY_IDS },
  veins: { name: 'Veins', ids: VEIN_IDS },
  coverings: { name: 'Capsule, membrane, bursae', ids: COVERING_IDS.filter((id) => id !== 'skin') },
  skin: { name: 'Skin', ids: ['skin'] },
  'leg-bones': { name: 'Bones of knee and leg', ids: LEG_BONES },
  'foot-bones': { name: 'Bones of the foot', ids: BONE_IDS.filter((id) => !isLegBone(id)) },
} as const satisfies Record<string, { readonly name: string; readonly ids: readonly StructureId[] }>

export type GroupId = keyof typeof GROUPS
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[]
export const idsOf = (group: GroupId): readonly StructureId[] => GROUPS[group].ids
