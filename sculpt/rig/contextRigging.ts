import type { StructureId } from '../../src/anatomy/ids.ts'
import type { BodyNode } from '../../src/biomechanics/index.ts'
import type { SweepFigure, Vec3 } from '../figures/types.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import type { BodyRamps } from './bodySkin.ts'
import type { Rigging } from './rigging.ts'

/** How a structure of the context moves. */
export type ContextRig =
  | { readonly kind: 'chain'; readonly rigging: Rigging /** Where the foot pulls on it, mm. */; readonly pull: Vec3 }
  | { readonly kind: 'rigid' /** null: the shank. */; readonly joint: BodyNode | null }
  | { readonly kind: 'body'; readonly ramps: BodyRamps }

/** Above the one height a vessel or nerve goes with the femur, below the other with the foot, mm. */
const WITH_FEMUR = 478
const WITH_FOOT = 62
const FEMUR = { none: 400, all: WITH_FEMUR } as const
const FOOT = { none: 190, all: WITH_FOOT } as const

interface Course {
  readonly joints: number
  readonly femur?: true
  /** Where it passes the ankle: near the axis, so that the foot does not drag the calf's part along. */
  readonly ankle?: Vec3
}

const COURSES: Partial<Record<StructureId, Course>> = {
  'popliteal-artery': { joints: 18, femur: true },
  'popliteal-vein': { joints: 18, femur: true },
  'posterior-tibial-artery': { joints: 22, ankle: [22, 64, -18] },
  'small-saphenous-vein': { joints: 30, femur: true, ankle: [-10, 60, -29] },
  'tibial-nerve': { joints: 36, femur: true, ankle: [22, 63, -22] },
  'common-fibular-nerve': { joints: 18, femur: true },
  'sural-nerve': { joints: 30, femur: true, ankle: [-14, 60, -31] },
}

const COVERINGS: Partial<Record<StructureId, ContextRig>> = {
  'interosseous-membrane': { kind: 'rigid', joint: null },
  'retrocalcaneal-bursa': { kind: 'rigid', joint: 'subtalar' },
  'subcutaneous-calcaneal-bursa': { kind: 'rigid', joint: 'subtalar' },
  'knee-capsule': { kind: 'body', ramps: { femur: { none: 432, all: 474 } } },
  skin: { kind: 'body', ramps: { femur: { none: 405, all: 505 }, foot: { none: 100, all: 46 }, patella: 48 } },
}

/**
 * How a structure of the context is rigged.
 *
 * @param figure the sweep on its final course; needed for vessels and nerves
 * @throws Error for a structure that is not of the context, or a vessel or nerve without its figure.
 */
export function contextRig(id: StructureId, figure?: SweepFigure): ContextRig {
  const covering = COVERINGS[id]
  if (covering) return covering
  const course = COURSES[id]
  if (!course || !figure) throw new Error(`${id}: no course to rig`)
  const { joints, femur, ankle } = course
  const rigging: Rigging = {
    joints,
    // Vessels and nerves stretch and fold all along their way.
    belly: [-1, 2],
    ...(femur && { femur: FEMUR, heldUntil: lastPlace(figure, (y) => y > WITH_FEMUR) }),
    ...(ankle && { foot: FOOT, heldFrom: lastPlace(figure, (y) => y > WITH_FOOT) }),
  }
  return { kind: 'chain', rigging, pull: ankle ?? sweepFrame(figure, 1).centre }
}

/** Place along the path, 0…1, up to which its height satisfies a condition from the start on. */
function lastPlace(figure: SweepFigure, holds: (height: number) => boolean): number {
  const steps = 200
  let i = 0
  while (i < steps && holds(sweepFrame(figure, (i + 1) / steps).centre[1])) i++
  return i / steps
}
