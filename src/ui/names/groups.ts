import {
  ARTERY_IDS,
  BONE_IDS,
  COVERING_IDS,
  FIVE_IDS,
  NEIGHBOUR_MUSCLE_IDS,
  NERVE_IDS,
  type StructureId,
  VEIN_IDS,
} from '../../anatomy/ids.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'

/** Structures listed under one heading. */
export interface NameGroup {
  readonly title: string
  readonly ids: readonly StructureId[]
}

const LEG_BONES: ReadonlySet<StructureId> = new Set(['femur', 'patella', 'tibia', 'fibula'])

const GROUPS = [
  { title: 'names.group.calf', ids: FIVE_IDS },
  { title: 'names.group.neighbours', ids: NEIGHBOUR_MUSCLE_IDS },
  { title: 'names.group.nerves', ids: NERVE_IDS },
  { title: 'names.group.vessels', ids: [...ARTERY_IDS, ...VEIN_IDS] },
  { title: 'names.group.coverings', ids: COVERING_IDS },
  { title: 'names.group.legBones', ids: BONE_IDS.filter((id) => LEG_BONES.has(id)) },
  { title: 'names.group.footBones', ids: BONE_IDS.filter((id) => !LEG_BONES.has(id)) },
] as const satisfies readonly { readonly title: PlainKey; readonly ids: readonly StructureId[] }[]

/** The given structures under their headings, from the surface inwards; headings with nothing under them are left out. */
export function groupNames(ids: readonly StructureId[]): readonly NameGroup[] {
  const wanted = new Set(ids)
  return GROUPS.map(({ title, ids }) => ({ title: t(title), ids: ids.filter((id) => wanted.has(id)) })).filter(
    ({ ids }) => ids.length > 0,
  )
}
