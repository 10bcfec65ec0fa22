import { ROOTS, type Nerve, type Root } from '../../anatomy/relations/nerveTable.ts'
import { SOURCES } from '../../anatomy/sources.ts'
import type { Source } from '../../anatomy/sources/source.ts'
import { t } from '../../i18n/t.ts'
import './nerveDiagram.css'

interface NerveDiagramProps {
  /** From the cord down. */
  readonly nerves: readonly Nerve[]
  /** Those that reach the structure. */
  readonly roots: readonly Root[]
  /** What the way leads to; a nerve's own way ends with it. */
  readonly to: string | null
}

/** Sizes of the drawing, in its own units. */
const WIDTH = 262
const CORD = { x: 4, width: 44, top: 6, step: 24, height: 20 } as const
const STEM = { x: 118, from: 74, first: 150, step: 30 } as const

/** The way from the cord to a structure as a diagram: segments, roots, nerves. The model begins where the nerve was cut. */
export function NerveDiagram({ nerves, roots, to }: NerveDiagramProps) {
  const stations = [...nerves.map(({ name, shown }) => ({ name, shown })), ...(to ? [{ name: to, shown: true }] : [])]
  const levels = stations.map((station, i) => ({ ...station, y: STEM.first + i * STEM.step }))
  const bottom = levels.at(-1)?.y ?? STEM.first
  const cut = levels.findIndex(({ shown }) => shown)
  const cutAt = cut > 0 ? levels[cut]!.y - STEM.step / 2 : null
  const sources = [...new Set(nerves.flatMap((nerve) => nerve.sources))].map((id): Source => SOURCES[id])
  return (
    <figure className="nerve-way">
      <svg
        viewBox={`0 0 ${WIDTH} ${bottom + 16}`}
        role="img"
        aria-label={t('supply.way', roots.join(', '), stations.map(({ name }) => name).join(', '))}
      >
        {ROOTS.map((root, i) => {
          const y = CORD.top + i * CORD.step + CORD.height / 2
          return (
            <g key={root} data-lit={roots.includes(root)}>
              <path
                className="way-line"
                d={`M${CORD.x + CORD.width} ${y} C ${STEM.x - 22} ${y} ${STEM.x} ${STEM.from} ${STEM.x} ${STEM.first - 22}`}
              />
              <rect x={CORD.x} y={y - CORD.height / 2} width={CORD.width} height={CORD.height} rx={4} />
              <text className="way-root" x={CORD.x + CORD.width / 2} y={y} dy="0.35em">
                {root}
              </text>
            </g>
          )
        })}
        <g data-lit="true">
          <path className="way-line" d={`M${STEM.x} ${STEM.first - 22} V${bottom}`} />
          {levels.map(({ name, y }) => (
            <g key={name}>
              <circle cx={STEM.x} cy={y} r={4} />
              <text x={STEM.x + 14} y={y} dy="0.35em">
                {name}
              </text>
            </g>
          ))}
        </g>
        {cutAt !== null && <path className="way-cut" d={`M4 ${cutAt} H${WIDTH - 4}`} />}
      </svg>
      <figcaption className="tool-note">
        {t('supply.diagram')} {nerves.some(({ sure }) => sure === 'from-memory') && `${t('panel.doubtSign')} `}
        {sources.map(({ authors, year }) => [authors, year].filter(Boolean).join(' ')).join('; ')}
      </figcaption>
    </figure>
  )
}
