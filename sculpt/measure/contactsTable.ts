import type { Gap, Penetration } from './contacts.ts'

/** Pairs shallower than this are left out of the table, mm. */
const SHOWN = 0.3

/** What `measure:contacts` prints: penetrations, deepest first, with their place (mm), then gaps. */
export function contactsTable(found: readonly Penetration[], gaps: readonly Gap[]): string {
  const name = ([a, b]: readonly [string, string]) => `${a} · ${b}`.padEnd(52)
  const mm = (x: number) => x.toFixed(2).padStart(7)
  const deep = found
    .filter(({ depth }) => depth >= SHOWN)
    .map(({ pair, depth, at }) => `${name(pair)}${mm(depth)}   at ${at.map((x) => x.toFixed(0)).join(', ')}`)
  const wide = gaps.map(
    ({ pair, share, median, p95 }) =>
      `${name(pair)}${mm(median)}${mm(p95)}   ${(100 * share).toFixed(0)} % of the first`,
  )
  return [
    `reach into each other, mm (${SHOWN} and more)`,
    ...deep,
    '',
    'gap where they face each other, mm: median, 95 %',
    ...wide,
  ].join('\n')
}
