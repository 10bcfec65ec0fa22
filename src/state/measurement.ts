import type { StructureId } from '../anatomy/ids.ts'
import { type Field, structure } from './field.ts'
import type { Millimetres3 } from './viewpoint.ts'

/** What can be measured, and how many points each needs; a belly is that of the selected muscle. */
export const MEASURES = { straight: 2, surface: 2, angle: 3, belly: 0 } as const
export type MeasureKind = keyof typeof MEASURES
export const MEASURE_KINDS = Object.keys(MEASURES) as readonly MeasureKind[]

/** A point on the skin of a structure, where it is in the rest pose. */
export interface MeasurePoint {
  readonly on: StructureId
  readonly at: Millimetres3
}

/** A measurement, begun or whole. */
export interface Measurement {
  readonly kind: MeasureKind
  readonly points: readonly MeasurePoint[]
}

/** Farther than this there is no leg, mm. */
const FARTHEST = 2000

/** A measurement in an address: `straight:tibia,3.1,402,-8.5:tibia,1,80,0`. */
export const measurement: Field<Measurement> = {
  expected: `one of ${MEASURE_KINDS.join(', ')}, with its points: a structure and three millimetres of the rest pose each`,
  parse(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value) || !('points' in value)) return undefined
    const kind = MEASURE_KINDS.find((name) => name === value.kind)
    if (!kind || !Array.isArray(value.points) || value.points.length > MEASURES[kind]) return undefined
    const points = value.points.flatMap((point: unknown) => parsePoint(point) ?? [])
    return points.length === value.points.length ? { kind, points } : undefined
  },
  read(word) {
    const [kind, ...points] = word.split(':')
    return { kind, points: points.map(readPoint) }
  },
  write: ({ kind, points }) => [kind, ...points.map(({ on, at }) => [on, ...at.map(tenths)].join(','))].join(':'),
}

function parsePoint(value: unknown): MeasurePoint | undefined {
  if (typeof value !== 'object' || value === null || !('on' in value) || !('at' in value)) return undefined
  const on = structure.parse(value.on)
  if (!on || !Array.isArray(value.at) || value.at.length !== 3) return undefined
  const near = (x: unknown): x is number => typeof x === 'number' && Math.abs(x) <= FARTHEST
  const [x, y, z]: unknown[] = value.at
  return near(x) && near(y) && near(z) ? { on, at: [tenths(x), tenths(y), tenths(z)] } : undefined
}

function readPoint(word: string): unknown {
  const [on, ...at] = word.split(',')
  return { on, at: at.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : undefined)) }
}

/** Without a minus before zero, which would not survive an address. */
const tenths = (x: number): number => Number(x.toFixed(1)) + 0
