import type { StructureId } from '../ids.ts'
import { INNERVATION, type Nerve, NERVES, type Root } from './nerveTable.ts'
import { type Vessel, VESSELS } from './vesselTable.ts'

/** What moves and feeds a structure: its nerve up to the roots, its arteries up to the stem. */
export interface Supply {
  /** From the cord to the muscle. */
  readonly nerves: readonly Nerve[]
  /** Roots of what this structure gets of the nerve. */
  readonly roots: readonly Root[]
  readonly arteries: readonly Vessel[]
}

/** The supply of a structure as the tables have it; a nerve or an artery is its own. */
export function supplyOf(id: StructureId): Supply {
  const moved = Object.entries(INNERVATION).find(([muscle]) => muscle === id)?.[1]
  const own = Object.entries<Nerve>(NERVES).find(([, { shown }]) => shown === id)
  const nerve = moved?.nerve ?? own?.[0]
  const nerves = nerve ? upwards<Nerve>(NERVES, nerve, ({ from }) => from).toReversed() : []
  const feeding = Object.entries<Vessel>(VESSELS).filter(
    ([, { kind, supplies, shown }]) => kind === 'artery' && (supplies.includes(id) || shown === id),
  )
  const arteries = new Set(feeding.flatMap(([key]) => upwards<Vessel>(VESSELS, key, ({ of }) => of)))
  return { nerves, roots: moved?.roots ?? own?.[1].roots ?? [], arteries: [...arteries] }
}

/** A row of a table and those that it comes from, one after the other. */
function upwards<T>(table: Readonly<Record<string, T>>, from: string, next: (row: T) => string | undefined): T[] {
  const row = table[from]
  if (!row) return []
  const above = next(row)
  return [row, ...(above ? upwards(table, above, next) : [])]
}

/** The structures of the model that show some nerves or vessels. */
export const shownBy = (rows: readonly { readonly shown?: StructureId }[]): readonly StructureId[] => [
  ...new Set(rows.flatMap(({ shown }) => shown ?? [])),
]
