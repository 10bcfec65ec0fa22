import { GROUPS, GROUP_IDS, idsOf } from '../../anatomy/groups.ts'
import { LAYERS } from '../../anatomy/identities.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { isolated, layerOf, peel, reset, showAll } from '../../state/dissection.ts'
import { change } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { nameOf } from '../names/nameOf.ts'

/** Something that was taken away, and how it comes back. */
export interface Away {
  readonly key: string
  readonly kind: 'cut' | 'alone' | 'peeled' | 'hidden' | 'glass' | 'lit'
  readonly name: string
  readonly bringBack: () => void
}

type Dissected = Pick<ViewState, 'hide' | 'fade' | 'light' | 'depth' | 'plane'> & { readonly cut: boolean }

/**
 * What is not as in the whole leg, in few words: whole groups by the group's name, what is alone by its own. Only what
 * the loaded leg holds is told.
 */
export function awayList(
  { hide, fade, light, depth, cut, plane }: Dissected,
  present: readonly StructureId[],
): readonly Away[] {
  const here = (ids: readonly StructureId[]) => ids.filter((id) => present.includes(id))
  const list: Away[] = []
  if (cut)
    list.push({ key: 'cut', kind: 'cut', name: t(`section.${plane}`), bringBack: () => change({ section: null }) })
  const alone = here(isolated(hide))
  if (alone.length > 0)
    list.push({
      key: 'alone',
      kind: 'alone',
      name: t('away.alone', inGroups(alone, present, 'alone')),
      bringBack: reset,
    })
  if (depth > DEFAULT_VIEW_STATE.depth)
    list.push({
      key: 'peeled',
      kind: 'peeled',
      name: t(`layer.${LAYERS[depth]!}`),
      bringBack: () => peel(DEFAULT_VIEW_STATE.depth),
    })
  // What is peeled off with its layer is not told twice.
  if (alone.length === 0)
    list.push(
      ...byGroup(
        here(hide).filter((id) => layerOf(id) >= depth),
        present,
        'hidden',
        showAll,
      ),
    )
  const solid = (ids: readonly StructureId[]) => change({ fade: fade.filter((id) => !ids.includes(id)) })
  list.push(...byGroup(here(fade), present, 'glass', solid))
  const dark = (ids: readonly StructureId[]) => change({ light: light.filter((id) => !ids.includes(id)) })
  list.push(...byGroup(here(light), present, 'lit', dark))
  return list
}

function byGroup(
  ids: readonly StructureId[],
  present: readonly StructureId[],
  kind: Away['kind'],
  bringBack: (ids: readonly StructureId[]) => void,
): Away[] {
  const left = new Set(ids)
  const list: Away[] = []
  for (const group of GROUP_IDS) {
    const members = idsOf(group).filter((id) => present.includes(id))
    if (members.length < 2 || !members.every((id) => left.has(id))) continue
    for (const id of members) left.delete(id)
    list.push({ key: `${kind} ${group}`, kind, name: GROUPS[group].name, bringBack: () => bringBack(members) })
  }
  for (const id of left) list.push({ key: `${kind} ${id}`, kind, name: nameOf(id), bringBack: () => bringBack([id]) })
  return list
}

/** Names for a set of structures, groups first, with commas. */
function inGroups(ids: readonly StructureId[], present: readonly StructureId[], kind: Away['kind']): string {
  return byGroup(ids, present, kind, () => {})
    .map(({ name }) => name)
    .slice(0, 3)
    .join(', ')
}
