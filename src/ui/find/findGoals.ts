import { createFinder } from '../../anatomy/findByName.ts'
import type { Goal, GoalKind } from './goals.ts'

/** Goals of one kind, the best first. */
export interface Found {
  readonly kind: GoalKind
  readonly goals: readonly Goal[]
}

/** More of one kind than this is no answer but a list. */
const MOST = 8

const find = createFinder(({ names }: Goal) => names)

/** What fits a query, kind by kind: first the kind of the best; kinds with nothing are left out. */
export function findGoals(query: string, among: readonly Goal[]): readonly Found[] {
  const fitting = find(query, among)
  const kinds = [...new Set(fitting.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, goals: fitting.filter((goal) => goal.kind === kind).slice(0, MOST) }))
}
