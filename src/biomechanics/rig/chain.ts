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
  /** How far the joint turns with the femur, 0…1; from the first 0 on the path belongs to the shank. */
  readonly femur: Float64Array
  /** How far the joint goes with the insertion along its own path, 0…1, and how far it sways with it sideways. */
  readonly foot: Float64Array
  readonly sway: Float64Array
  /** How stiffly the joint turns with its bone instead of along the path, 0…1: 1 at attachments. */
  readonly held: Float64Array
  /** How readily the stretch before the joint changes its length: 0 tendon … 1 belly; first entry unused. */
  readonly compliance: Float64Array
  /** Length of the path at rest up to each joint. */
  readonly distance: Float64Array
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
}

/** Makes a chain ready for the solver. */
export function createChain(data: ChainData): Chain {
  const count = data.femur.length
  const rest = Float64Array.from(data.rest)
  const distance = new Float64Array(count)
  for (let i = 1; i < count; i++) distance[i] = distance[i - 1]! + gap(rest, i)
  return {
    structure: data.structure,
    count,
    rest,
    turn: Float64Array.from(data.turn),
    insertion: data.insertion,
    femur: Float64Array.from(data.femur),
    foot: Float64Array.from(data.foot),
    sway: Float64Array.from(data.sway),
    held: Float64Array.from(data.held),
    compliance: Float64Array.from(data.compliance),
    distance,
  }
}

/** Distance from the joint before. */
export function gap(points: ArrayLike<number>, i: number): number {
  const at = 3 * i
  return Math.hypot(points[at]! - points[at - 3]!, points[at + 1]! - points[at - 2]!, points[at + 2]! - points[at - 1]!)
}
