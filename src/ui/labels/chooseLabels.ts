import { FIVE_IDS, STRUCTURE_IDS, type StructureId } from '../../anatomy/ids.ts'
import type { Anchor } from '../../state/labels.ts'

/** More labels than this drown the picture. */
const MOST = 24

const FIVE: ReadonlySet<StructureId> = new Set(FIVE_IDS)

/**
 * Which of the visible structures get a label: the chosen ones and the five first, then what is seen most of; at most
 * as many as there is room for.
 */
export function chooseLabels(
  anchors: readonly Anchor[],
  chosen: readonly StructureId[],
  room: number,
): readonly Anchor[] {
  const rank = ({ id }: Anchor): number => (chosen.includes(id) ? 2 : FIVE.has(id) ? 1 : 0)
  return anchors.toSorted((a, b) => rank(b) - rank(a) || b.area - a.area).slice(0, Math.min(MOST, room))
}

/** The number of a structure on every plate. */
export const numberOf = (id: StructureId): number => STRUCTURE_IDS.indexOf(id) + 1
