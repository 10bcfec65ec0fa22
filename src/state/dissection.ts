import { IDENTITIES, LAYERS } from '../anatomy/identities.ts'
import { STRUCTURE_IDS, type StructureId } from '../anatomy/ids.ts'
import { change, viewState } from './view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from './viewState.ts'

type Ids = readonly StructureId[]
type Dissected = Pick<ViewState, 'hide' | 'fade' | 'light' | 'depth' | 'section'>

/** Index of the layer that a structure lies in, from the skin inwards. */
export const layerOf = (id: StructureId): number => LAYERS.indexOf(IDENTITIES[id].layer)

/** Whether a structure is to be seen: neither hidden nor peeled away. Glass counts as seen. */
export const isShown = (id: StructureId, { hide, depth }: Pick<Dissected, 'hide' | 'depth'>): boolean =>
  layerOf(id) >= depth && !hide.includes(id)

/** Whether nothing was taken away, faded, lit or cut since the leg was whole, its skin apart. */
export const isWhole = ({ hide, fade, light, depth, section }: Dissected): boolean =>
  hide.length + fade.length + light.length === 0 && section === null && depth === DEFAULT_VIEW_STATE.depth

/** The structures that are shown alone, where most others are hidden; none where only some are hidden. */
export const isolated = (hide: Ids): Ids =>
  hide.length > STRUCTURE_IDS.length / 2 ? STRUCTURE_IDS.filter((id) => !hide.includes(id)) : []

export const hideAll = (ids: Ids): void => change({ hide: united(viewState().hide, ids) })

/** Brings structures back: out of the hidden, out of the glass, and up to their layer. */
export const showAll = (ids: Ids): void => change({ ...shown(ids), fade: without(viewState().fade, ids) })

/** Hides structures where any of them is to be seen, else shows them all. */
export function toggleShown(ids: Ids): void {
  if (ids.some((id) => isShown(id, viewState()))) hideAll(ids)
  else showAll(ids)
}

/** Makes structures glass that keeps the silhouette, or solid again; what was hidden is shown as glass. */
export function toggleFaded(ids: Ids): void {
  const { fade } = viewState()
  const glass = ids.every((id) => fade.includes(id) && isShown(id, viewState()))
  if (glass) change({ fade: without(fade, ids) })
  else change({ ...shown(ids), fade: united(fade, ids) })
}

/** Shows structures alone; where they are alone already, everything comes back. */
export function toggleIsolated(ids: Ids): void {
  const others = without(STRUCTURE_IDS, ids)
  const { hide } = viewState()
  const alone = hide.length === others.length && others.every((id) => hide.includes(id))
  if (alone) reset()
  else change({ ...shown(ids), hide: others, fade: [], light: [] })
}

/** Peels the leg down to a layer, an index into the layers. */
export const peel = (depth: number): void => change({ depth: Math.min(Math.max(depth, 0), LAYERS.length - 1) })

/** What lies on a structure turns to glass, and it too; what it lies on is lit. */
export function showBed(id: StructureId, covers: Ids, bed: Ids): void {
  const { fade } = viewState()
  change({ ...shown([id, ...bed]), fade: without(united(fade, [...covers, id]), bed), light: bed, select: id })
}

/** The whole leg again. */
export const reset = (): void =>
  change({ hide: [], fade: [], light: [], depth: DEFAULT_VIEW_STATE.depth, section: null })

/** What must change so that structures are to be seen. */
function shown(ids: Ids): Pick<ViewState, 'hide' | 'depth'> {
  const { hide, depth } = viewState()
  return { hide: without(hide, ids), depth: Math.min(depth, ...ids.map(layerOf)) }
}

const united = (list: Ids, more: Ids): Ids => [...new Set([...list, ...more])]
const without = (list: Ids, less: Ids): Ids => list.filter((id) => !less.includes(id))
