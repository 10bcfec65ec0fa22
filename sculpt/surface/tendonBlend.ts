import { smooth } from '../smooth.ts'
import type { SweptMesh } from '../mesh.ts'

/** Which side of a muscle an aponeurosis covers. */
type Side = 'all' | 'superficial' | 'deep' | 'medial' | 'lateral'

/** A stretch of tendon or aponeurosis: full at `full`, gone at `gone` (places along the path, 0…1). */
export interface TendonZone {
  readonly side: Side
  readonly full: number
  readonly gone: number
  /** Half-width of the sheet as a share of a quarter turn; 1 covers its whole side. */
  readonly breadth?: number
  /** How far round from the middle of its side its own middle lies, radians: from superficial on towards medial. */
  readonly turned?: number
  /** Weight where it is full: 1 a cord, less a sheet thin enough for muscle to shine through. 1 where left out. */
  readonly most?: number
}

/** Middle of each side, radians around the section: 0 medial, a quarter turn deep. */
const MIDDLE = { deep: Math.PI / 2, superficial: (3 * Math.PI) / 2, medial: 0, lateral: Math.PI } as const

/** Weight of tendon at each vertex, 0 (muscle) … 1 (tendon): the strongest of the zones. */
export function tendonWeights(mesh: SweptMesh, zones: readonly TendonZone[]): Float32Array {
  const weights = new Float32Array(mesh.along.length)
  for (let v = 0; v < weights.length; v++)
    weights[v] = zones.reduce((most, zone) => Math.max(most, weight(zone, mesh.along[v]!, mesh.around[v]!)), 0)
  return weights
}

function weight(zone: TendonZone, along: number, around: number): number {
  const fade = smooth((along - zone.gone) / (zone.full - zone.gone))
  const most = zone.most ?? 1
  if (zone.side === 'all') return most * fade
  const turn = around - MIDDLE[zone.side] - (zone.turned ?? 0)
  const off = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
  const reach = ((zone.breadth ?? 1) * Math.PI) / 2
  // The sheet narrows as it thins out, as an aponeurosis does between the fascicles.
  return most * fade * smooth((reach * (0.4 + 0.6 * fade) - off) / 0.5 + 0.5)
}
