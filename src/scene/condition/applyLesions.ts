import type { ConditionId } from '../../anatomy/conditions.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import type { VariantId } from '../../anatomy/variants.ts'
import type { ChainData } from '../../biomechanics/index.ts'
import { entryOf } from '../registry.ts'
import { type CentreLine, createCentreLine } from './centreLine.ts'
import { grow } from './grow.ts'
import type { Lesion } from './lesion.ts'
import { LESIONS } from './lesions/index.ts'
import { VARIANTS } from './lesions/variants.ts'
import { reshapeAlong, reshapeFreely } from './reshape.ts'
import { putOn, readSpecimen } from './specimen.ts'

export interface Shown {
  readonly condition: ConditionId
  /** 1…3. */
  readonly grade: number
  readonly variant: VariantId | null
}

/**
 * Shows a condition and a variant on the structures that are on the stage. Computed once, from the rest pose as the
 * model brings it; the skin of the chains bends the result like any other leg. Returns the way back.
 */
export function applyLesions(shown: Shown, chains: ReadonlyMap<string, ChainData>): () => void {
  const lesions: Lesion[] = [
    ...(shown.variant ? [VARIANTS[shown.variant]] : []),
    LESIONS[shown.condition](shown.grade === 1 ? 1 : shown.grade === 3 ? 3 : 2),
  ]
  const undo = lesions.flatMap((lesion) => applyLesion(lesion, chains))
  return () => {
    // The last change goes first: each leads back to what it found.
    for (const back of undo.reverse()) back()
  }
}

function applyLesion(lesion: Lesion, chains: ReadonlyMap<string, ChainData>): (() => void)[] {
  const lineOf = (id: StructureId): CentreLine | null => {
    const chain = chains.get(id)
    return chain ? createCentreLine(chain) : null
  }
  const undo: (() => void)[] = []
  // What grows on a structure starts from its healthy surface: the blood fills what the tear leaves.
  for (const { host, of, build } of lesion.growths ?? []) {
    const entry = entryOf(host)
    if (entry) undo.push(grow(entry, of, build(readSpecimen(entry, lineOf(host)))))
  }
  for (const [id, changes] of pairs(lesion.along)) {
    const entry = entryOf(id)
    const line = lineOf(id)
    if (!entry || !line) continue
    const { surface } = readSpecimen(entry, line)
    undo.push(
      putOn(
        entry,
        reshapeAlong(surface, line, (sections) => changes(line, surface, sections)),
      ),
    )
  }
  for (const [id, change] of pairs(lesion.free)) {
    const entry = entryOf(id)
    if (!entry) continue
    const { surface } = readSpecimen(entry, null)
    undo.push(putOn(entry, reshapeFreely(surface, change(surface))))
  }
  return undo
}

const pairs = <T>(record: Partial<Record<StructureId, T>> | undefined): [StructureId, T][] =>
  Object.entries(record ?? {}) as [StructureId, T][]
