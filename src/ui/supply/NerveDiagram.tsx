import { ROOTS, type Nerve, type Root } from '../../anatomy/relations/nerveTable.ts'
import { SOURCES } from '../../anatomy/sources.ts'
import type { Source } from '../../anatomy/sources/source.ts'
import { t } from '../../i18n/t.ts'
import { breakName } from './breakName.ts'
import { partName } from './partName.ts'
import './nerveDiagram.css'

interface NerveDiagramProps {
  /** From the cord down. */
  readonly nerves: readonly Nerve[]
  /** Those that reach the structure. */
  readonly roots: readonly Root[]
  /** What the way leads to; a nerve's own way ends with it. */
  readonly to: string | null
  /** Names in Latin. */
  readonly latin: boolean
}

/** Sizes of the drawing, in its own units. */
const WIDTH = 262
const CORD = { x: 4, width: 44, top: 6, step: 24, height: 20 } as const
const STEM = { x: 96, from: 74, first: 150, step: 16 } as const
/** A line of a name: its height, and how many letters the widest script of the page gets into it. */
const LINE = { height: 15, letters: 22 } as const

/** The way from the cord to a structure as a diagram: segments, roots, nerves. The model begins where the nerve was cut. */
export function NerveDiagram({ nerves, roots, to, latin }: NerveDiagramProps) {
  const stations = [
    ...nerves.map((nerve) => ({ name: partName(nerve, latin), shown: nerve.shown !== undefined })),
    ...(to ? [{ name: to, shown: true }] : []),
  ]
  let bottom: number = STEM.first - LINE.height
  const levels = stations.map((station) => {
    const lines = breakName(station.name, LINE.letters)
    const y = bottom + LINE.height
    bottom = y + (lines.length - 1) * LINE.height + STEM.step
    return { ...station, lines, y }
  })
  const end = levels.at(-1)?.y ?? STEM.first
  const cut = levels.findIndex(({ shown }) => shown)
  const cutAt = cut > 0 ? levels[cut]!.y - (LINE.height + STEM.step) / 2 : null
  const sources = [...new Set(nerves.flatMap((nerve) => nerve.sources))].map((id): Source => SOURCES[id])
  return (
    <figure className="nerve-way">
      <svg
        viewBox={`0 0 ${WIDTH} ${bottom}`}
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
          <path className="way-line" d={`M${STEM.x} ${STEM.first - 22} V${end}`} />
          {levels.map(({ name, lines, y }) => (
            <g key={name}>
              <circle cx={STEM.x} cy={y} r={4} />
              <text y={y} dy="0.35em">
                {lines.map((line, i) => (
                  <tspan key={line} x={STEM.x + 14} dy={i === 0 ? undefined : LINE.height}>
                    {line}
                  </tspan>
                ))}
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
