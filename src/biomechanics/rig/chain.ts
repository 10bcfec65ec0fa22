import { JOINTS } from '../joints.ts'
import { createRelief, type Relief, type ReliefData } from './relief.ts'

/**
 * A chain of joints along the path of one muscle, tendon, nerve or vessel, from origin to insertion. Arrays are by
 * joint; lengths in metres of the model's frame.
 */
export interface Chain {
  readonly structure: string
  readonly count: number
  /** Rest positions, three numbers a joint. */
  readonly rest: Float64Array
  /** Rest orientations as quaternions (x, y, z, w), four a joint: local y runs along the path. */
  readonly turn: Float64Array
  /** Point of the foot that pulls on the chain, m: the insertion of its tendon. */
  readonly insertion: readonly [number, number, number]
  /** A vessel or nerve: bones carry it along all the way, each place by its share, and nothing slides. */
  readonly pliant: boolean
  /** How its lower end hangs: on the heel's tendon, which pulls it along; on the foot round the ankle; or not at all. */
  readonly lower: 'heel' | 'foot' | 'shank'
  /** How far the joint turns with the femur, 0…1; from the first 0 on the path belongs to the shank. */
  readonly femur: Float64Array
  /** How far the joint goes with the heel's pull along its own path, 0…1, and how far it sways with it sideways. */
  readonly foot: Float64Array
  readonly sway: Float64Array
  /** How far the joint turns with the foot about the ankle, and with the toes about theirs, 0…1. */
  readonly grip: Float64Array
  readonly toe: Float64Array
  /** How stiffly the joint turns with its bone instead of along the path, 0…1: 1 at attachments. */
  readonly held: Float64Array
  /** How readily the stretch before the joint changes its length: 0 tendon … 1 belly; first entry unused. */
  readonly compliance: Float64Array
  /** Where the section rests on its neighbours, from its centre in the joint's own axes: there it stays as it widens. */
  readonly anchor: Float64Array
  /** Length of the path at rest up to each joint. */
  readonly distance: Float64Array
  /** How its joints give way to what they would press into; null: they do not. */
  readonly relief: Relief | null
}

/** The plain numbers of a chain, as the model carries them. */
export interface ChainData {
  readonly structure: string
  readonly rest: readonly number[]
  readonly turn: readonly number[]
  readonly insertion: readonly [number, number, number]
  readonly femur: readonly number[]
  readonly foot: readonly number[]
  readonly sway: readonly number[]
  readonly held: readonly number[]
  readonly compliance: readonly number[]
  readonly anchor?: readonly number[]
  readonly pliant?: boolean
  readonly relief?: ReliefData
}

/** Behind this, below this, what pulls on a chain is the heel (m). */
const HEEL = { front: -0.035, up: 0.06 } as const
/** Way above what is fixed to the foot over which a tendon turns round the ankle with it, m. */
const ROUND_ANKLE = 0.045
/** Way forward past the axis of the toes over which a tendon comes to bend with them, m. */
const TOES = { none: -0.006, all: 0.014 } as const

/** Makes a chain ready for the solver. */
export function createChain(data: ChainData): Chain {
  const count = data.femur.length
  const rest = Float64Array.from(data.rest)
  const distance = new Float64Array(count)
  for (let i = 1; i < count; i++) distance[i] = distance[i - 1]! + gap(rest, i)
  const lower = lowerEnd(data)
  return {
    structure: data.structure,
    count,
    rest,
    turn: Float64Array.from(data.turn),
    insertion: data.insertion,
    pliant: data.pliant ?? false,
    lower,
    femur: Float64Array.from(data.femur),
    foot: Float64Array.from(data.foot),
    sway: Float64Array.from(data.sway),
    grip: Float64Array.from(data.foot, (_, i) => (lower === 'foot' ? gripOf(data, i) : 0)),
    toe: Float64Array.from(data.foot, (_, i) =>
      lower === 'foot' && onFoot(data, i) ? ramp(TOES, pastToes(rest, i)) : 0,
    ),
    held: Float64Array.from(data.held),
    compliance: Float64Array.from(data.compliance),
    anchor: data.anchor ? Float64Array.from(data.anchor) : new Float64Array(3 * count),
    distance,
    relief: data.relief ? createRelief(data.relief, count) : null,
  }
}

function lowerEnd({ insertion, foot }: ChainData): Chain['lower'] {
  if ((foot[foot.length - 1] ?? 0) === 0) return 'shank'
  return insertion[2] < HEEL.front && insertion[1] < HEEL.up ? 'heel' : 'foot'
}

const onFoot = ({ held, foot }: ChainData, i: number): boolean => held[i]! > 0 && foot[i]! > 0

/** Wholly where the chain is fixed to the foot, less and less up to the shank. */
function gripOf(data: ChainData, i: number): number {
  if (onFoot(data, i)) return 1
  let first = data.held.length - 1
  while (first > 0 && onFoot(data, first - 1)) first--
  if (i > first) return 1
  return ramp({ none: ROUND_ANKLE, all: 0 }, data.rest[3 * i + 1]! - data.rest[3 * first + 1]!)
}

/** How far a joint lies in front of the axis of the toes, m. */
function pastToes(rest: Float64Array, i: number): number {
  const { centre, axis } = JOINTS.toes
  const length = Math.hypot(axis[0], axis[2])
  return ((rest[3 * i]! - centre[0]) * axis[2] - (rest[3 * i + 2]! - centre[2]) * axis[0]) / length
}

function ramp({ none, all }: { none: number; all: number }, at: number): number {
  const t = Math.min(1, Math.max(0, (at - none) / (all - none)))
  return t * t * (3 - 2 * t)
}

/** Distance from the joint before. */
export function gap(points: ArrayLike<number>, i: number): number {
  const at = 3 * i
  return Math.hypot(points[at]! - points[at - 3]!, points[at + 1]! - points[at - 2]!, points[at + 2]! - points[at - 1]!)
}
