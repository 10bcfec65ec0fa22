import type { Shell } from './Shell.ts'

/** What lies over a structure, seen from outside, and what it lies on. */
export interface Neighbours<Id> {
  readonly covers: readonly Id[]
  readonly bed: readonly Id[]
}

/** Shares of a structure's cells from which on another one counts as lying over it, or as what it lies on. */
const COVERS = 0.06
const BED = 0.03
/** Fewer cells than this are a touch at an edge. */
const FEWEST = 4

/** Sorts the other structures by how they lie to one of them: over it anywhere, or next under it. */
export function overAndUnder<Id>(id: Id, shells: ReadonlyMap<Id, Shell>): Neighbours<Id> {
  const own = shells.get(id)
  if (!own) return { covers: [], bed: [] }
  const over = new Map<Id, number>()
  const under = new Map<Id, number>()
  for (const cell of own.cells()) {
    const at = own.middle(cell)!
    let next: Id | undefined
    let nextAt = 0
    for (const [other, shell] of shells) {
      const middle = other === id ? undefined : shell.middle(cell)
      if (middle === undefined) continue
      if (middle > at) over.set(other, (over.get(other) ?? 0) + 1)
      else if (middle > nextAt) {
        next = other
        nextAt = middle
      }
    }
    if (next !== undefined) under.set(next, (under.get(next) ?? 0) + 1)
  }
  const most = (counts: ReadonlyMap<Id, number>, share: number): Id[] =>
    [...counts].filter(([, n]) => n >= Math.max(FEWEST, share * own.size)).map(([other]) => other)
  const covers = most(over, COVERS)
  return { covers, bed: most(under, BED).filter((other) => !covers.includes(other)) }
}
