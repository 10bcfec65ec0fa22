import { smooth } from '../smooth.ts'
import { mat3, quat } from 'gl-matrix'
import type { ChainData } from '../../src/biomechanics/index.ts'
import type { SweepFigure, Vec3 } from '../figures/types.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import type { Ramp, Rigging } from './rigging.ts'

/** The heel's sideways sway reaches this far up its tendons, mm. */
const SWAY: Ramp = { none: 260, all: 45 }

/**
 * Lays a chain of joints along a figure's path, evenly by arc length.
 *
 * @param insertion point of the calcaneus that pulls on the structure, mm
 */
export function chainOf(figure: SweepFigure, rigging: Rigging, insertion: Vec3): ChainData {
  const places = Array.from({ length: rigging.joints }, (_, i) => i / (rigging.joints - 1))
  const frames = places.map((t) => sweepFrame(figure, t))
  const height = (i: number) => frames[i]!.centre[1]
  const held = places.map((t) => (t <= (rigging.heldUntil ?? -1) || t >= (rigging.heldFrom ?? 2) ? 1 : 0))
  const [from, to] = rigging.belly
  return {
    structure: figure.id,
    rest: frames.flatMap((f) => f.centre.map((c) => round(c / 1000))),
    turn: frames.flatMap((f) => turnOf(f.across, f.tangent).map(round)),
    insertion: [insertion[0] / 1000, insertion[1] / 1000, insertion[2] / 1000],
    femur: places.map((_, i) => ramp(rigging.femur, height(i))),
    foot: places.map((_, i) => ramp(rigging.foot, height(i))),
    sway: places.map((_, i) => (rigging.foot ? ramp(rigging.sway ?? SWAY, height(i)) : 0)),
    held,
    ...(rigging.pliant && { pliant: true }),
    compliance: places.map((t, i) =>
      i > 0 && !(held[i] && held[i - 1]) ? bellyShare((places[i - 1]! + t) / 2, from, to) : 0,
    ),
  }
}

/** Quaternion of a frame whose y runs along the path and whose x lies across it. */
function turnOf(across: Vec3, tangent: Vec3): number[] {
  const [ax, ay, az] = across
  const [tx, ty, tz] = tangent
  const deep = [ay * tz - az * ty, az * tx - ax * tz, ax * ty - ay * tx] as const
  return [
    ...quat.normalize(quat.create(), quat.fromMat3(quat.create(), mat3.fromValues(ax, ay, az, tx, ty, tz, ...deep))),
  ]
}

/**
 * 1 in the middle of the belly, falling off softly over a tenth of the path at its ends; never quite stiff. Tendon
 * without a belly yields evenly.
 */
function bellyShare(t: number, from: number, to: number): number {
  if (from >= to) return 1
  const soft = 0.1
  const edge = Math.min((t - from) / soft + 0.5, (to - t) / soft + 0.5)
  return Math.max(0.0001, smooth(edge))
}

function ramp(r: Ramp | undefined, height: number): number {
  return r ? round(smooth((height - r.none) / (r.all - r.none))) : 0
}

const round = (x: number): number => Math.round(x * 1e6) / 1e6
