import type { Matrix4, Mesh, ShaderMaterial } from 'three'
import { IDENTITIES, LAYERS, type Tissue } from '../anatomy/identities.ts'
import { STRUCTURE_IDS, type StructureId } from '../anatomy/ids.ts'
import type { TissueLook } from './materials/tissueMaterial.ts'

/** A structure on the stage. Systems look it up here and never search the scene. */
export interface Entry {
  readonly id: StructureId
  readonly mesh: Mesh
  readonly tissue: Tissue
  /** Index of its layer, from the skin inwards. */
  readonly layer: number
  /** Its number in the pick map, from 1. */
  readonly code: number
  readonly look: TissueLook
  readonly pick: ShaderMaterial
  /** Takes the mesh's own coordinates to metres of the rest pose. */
  readonly rest: Matrix4
  /** What a condition or a variant adds to the structure: of its look, and picked as it. */
  readonly parts: Set<Mesh>
}

const entries = new Map<StructureId, Entry>()

/** What an id says of a structure without its mesh. */
export function describe(id: StructureId): Pick<Entry, 'id' | 'tissue' | 'layer' | 'code'> {
  const { tissue, layer } = IDENTITIES[id]
  return { id, tissue, layer: LAYERS.indexOf(layer), code: STRUCTURE_IDS.indexOf(id) + 1 }
}

/** The structure that a number of the pick map stands for. */
export const structureOfCode = (code: number): StructureId | null => STRUCTURE_IDS[code - 1] ?? null

/** Enters a structure; returns the way to take it out. */
export function register(entry: Entry): () => void {
  entries.set(entry.id, entry)
  return () => {
    if (entries.get(entry.id) === entry) entries.delete(entry.id)
  }
}

export const entryOf = (id: StructureId): Entry | undefined => entries.get(id)
export const allEntries = (): IterableIterator<Entry> => entries.values()

/** Something on the stage that is no structure but is picked: it brings the numbers of what it shows. */
export interface Extra {
  readonly mesh: Mesh
  readonly pick: ShaderMaterial
}

const extras = new Set<Extra>()

/** Enters something that is picked; returns the way to take it out. */
export function registerExtra(extra: Extra): () => void {
  extras.add(extra)
  return () => {
    extras.delete(extra)
  }
}

export const allExtras = (): Iterable<Extra> => extras
