import type { Pair, PathRow } from './paths.ts'

const WIDTH = 360
const HEIGHT = 240
const EDGE = { left: 44, right: 12, top: 28, bottom: 36 } as const

/** A small drawing (SVG) of one quantity against the joint's angle: this leg's path drawn full, the published dashed. */
export function plot(title: string, rows: readonly PathRow[], of: (row: PathRow) => Pair): string {
  const angles = rows.map(({ angle }) => angle)
  const values = rows.flatMap((row) => [of(row).own, of(row).published])
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const [from, to] = [Math.min(...angles), Math.max(...angles)]
  const x = (angle: number) => EDGE.left + ((angle - from) / (to - from)) * (WIDTH - EDGE.left - EDGE.right)
  const y = (value: number) => EDGE.top + ((high - value) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom)
  const line = (value: (row: PathRow) => number) =>
    rows.map((row) => `${x(row.angle).toFixed(1)},${y(value(row)).toFixed(1)}`).join(' ')
  const step = high - low > 40 ? 10 : 5
  const ticks = Array.from({ length: 30 }, (_, i) => step * (i - 15)).filter((v) => v >= low && v <= high)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="10">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${EDGE.left}" y="16" font-size="12">${title}</text>
${ticks.map((v) => `<path d="M${EDGE.left} ${y(v).toFixed(1)}H${WIDTH - EDGE.right}" stroke="#ddd"/><text x="${EDGE.left - 5}" y="${(y(v) + 3).toFixed(1)}" text-anchor="end">${v}</text>`).join('\n')}
${angles
  .filter((a) => a % 20 === 0)
  .map((a) => `<text x="${x(a).toFixed(1)}" y="${HEIGHT - 20}" text-anchor="middle">${a}°</text>`)
  .join('')}
<text x="${WIDTH - EDGE.right}" y="${HEIGHT - 6}" text-anchor="end">full: this leg, dashed: published</text>
<polyline points="${line((row) => of(row).published)}" fill="none" stroke="#0a6c5e" stroke-width="2" stroke-dasharray="5 4"/>
<polyline points="${line((row) => of(row).own)}" fill="none" stroke="#a32020" stroke-width="2"/>
</svg>
`
}
