import type { StructureId } from '../../src/anatomy/ids.ts'
import type { BodyNode } from '../../src/biomechanics/index.ts'
import type { SweepFigure, Vec3 } from '../figures/types.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import type { BodyRamps } from './bodySkin.ts'
import type { Ramp, Rigging } from './rigging.ts'

/** How a structure of the context moves. */
export type ContextRig =
  | { readonly kind: 'chain'; readonly rigging: Rigging /** Where the foot pulls on it, mm. */; readonly pull: Vec3 }
  | { readonly kind: 'rigid' /** null: the shank. */; readonly joint: BodyNode | null }
  | { readonly kind: 'body'; readonly ramps: BodyRamps }

/** Above the one height a vessel or nerve goes with the femur, below the other with the foot, as tendons do, mm. */
const WITH_FEMUR = 520
const WITH_FOOT = 52
/** Down to where the first goes over into the shank: beside the fibula's head that is higher up. */
const FEMUR = { none: 392, all: WITH_FEMUR } as const
const FEMUR_AT_FIBULA = { none: 414, all: WITH_FEMUR } as const
const FOOT = { none: 190, all: WITH_FOOT } as const

interface Course {
  readonly joints: number
  readonly femur?: Ramp
  /** It is drawn straight between thigh and shank as the tendon beside it is, and slides; the others give on the spot. */
  readonly taut?: true
  /** Where it passes the ankle: near the axis, so that the foot does not drag the calf's part along. */
  readonly ankle?: Vec3
}

const COURSES: Partial<Record<StructureId, Course>> = {
  'popliteal-artery': { joints: 24, femur: FEMUR },
  'popliteal-vein': { joints: 24, femur: FEMUR },
  'posterior-tibial-artery': { joints: 22, ankle: [22, 64, -18] },
  'small-saphenous-vein': { joints: 30, femur: FEMUR, ankle: [-10, 60, -29] },
  'tibial-nerve': { joints: 36, femur: FEMUR, ankle: [22, 63, -22] },
  'common-fibular-nerve': { joints: 24, femur: FEMUR_AT_FIBULA, taut: true },
  'sural-nerve': { joints: 30, femur: FEMUR, ankle: [-14, 60, -31] },
}

const COVERINGS: Partial<Record<StructureId, ContextRig>> = {
  'interosseous-membrane': { kind: 'rigid', joint: null },
  'retrocalcaneal-bursa': { kind: 'rigid', joint: 'subtalar' },
  'subcutaneous-calcaneal-bursa': { kind: 'rigid', joint: 'subtalar' },
  'knee-capsule': { kind: 'body', ramps: { femur: { none: 412, all: 478, behind: 8 } } },
  skin: {
    kind: 'body',
    ramps: { femur: { none: 405, all: 505, behind: 12 }, foot: { none: 100, all: 46, behind: 200 }, patella: 48 },
  },
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
  const { joints, femur, taut, ankle } = course
  const rigging: Rigging = {
    joints,
    belly: [-1, 2],
    ...(!taut && { pliant: true }),
    ...(femur && { femur, heldUntil: lastPlace(figure, (y) => y > WITH_FEMUR) }),
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
