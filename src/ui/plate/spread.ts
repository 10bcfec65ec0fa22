/**
 * Rows for labels that want to stand at given heights: in the same order, at least `gap` apart, between `top` and
 * `bottom` as far as there is room.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)
  const rows = order.map((i) => Math.min(bottom, Math.max(top, wanted[i]!)))
  for (let n = 1; n < rows.length; n++) rows[n] = Math.max(rows[n]!, rows[n - 1]! + gap)
  // What was pushed below the bottom is drawn up again, from the last one.
  for (let n = rows.length - 1, limit = bottom; n >= 0; n--, limit -= gap) rows[n] = Math.min(rows[n]!, limit)
  const placed = [...wanted]
  order.forEach((i, n) => {
    placed[i] = rows[n]!
  })
  return placed
}
