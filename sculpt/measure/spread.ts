/** Mean and 95th percentile of how far points are away, mm, in words. */
export function spread(points: readonly { readonly away: number }[]): string {
  const sorted = points.map(({ away }) => away).sort((a, b) => a - b)
  const mean = sorted.reduce((sum, away) => sum + away, 0) / sorted.length
  return `mean ${mean.toFixed(2)}  p95 ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(2)}`
}
