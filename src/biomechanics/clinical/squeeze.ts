/** Length of the belly that a hand bows, and how far it does, m (drawn, not measured). */
const SPAN = 0.25
const DEEPEST = 0.035

/** How much longer a muscle's way is while its belly is bowed aside, m: a triangle over the span. */
export const detourOf = (bow: number): number => 2 * Math.hypot(SPAN / 2, bow) - SPAN

/** The strongest squeeze: how far it bows the belly aside, and how much longer the muscles' way becomes, m. */
export const SQUEEZE = { bow: DEEPEST, detour: detourOf(DEEPEST) } as const
