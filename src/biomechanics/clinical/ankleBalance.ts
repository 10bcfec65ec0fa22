import { TIBIA_LENGTH } from '../joints.ts'
import { CALF_MUSCLES, CALF_PARAMETERS, type CalfMuscle } from '../muscle/calf.ts'
import { writeUnit } from '../muscle/muscleTendonUnit.ts'
import { writePlantaris } from '../muscle/plantarisUnit.ts'
import { createMuscleState, writeStatic } from '../muscle/solveStatic.ts'
import { degrees, radians } from '../units.ts'
import { shortening, type TestedLeg } from './testedLegs.ts'

/** How the leg is held, and what the calf does. Angles in radians, activation 0…1. */
export interface Holding {
  readonly knee: number
  readonly activation: number
  /** By how much a hand on the calf makes the muscles' way longer, m. */
  readonly detour?: number
}

const _unit = { length: 0, ankleMomentArm: 0, kneeMomentArm: 0 }
const _state = createMuscleState()

/** Plantar-flexing moment of one muscle of a tested leg, N·m. */
function muscleMoment(id: CalfMuscle, leg: TestedLeg, holding: Holding, ankle: number): number {
  if (id !== 'plantaris' && leg.tendon === 'ruptured') return 0
  if (id === 'plantaris') writePlantaris(holding.knee, ankle, TIBIA_LENGTH, _unit)
  else writeUnit(id, holding.knee, ankle, TIBIA_LENGTH, _unit)
  // A muscle that is too short stands as if its way were longer.
  const longer = shortening(id, leg) + (holding.detour ?? 0)
  writeStatic(CALF_PARAMETERS[id], _unit.length + longer, holding.activation, _state)
  return _state.tendonForce * _unit.ankleMomentArm * (holding.activation > 0 ? (leg.strength ?? 1) : 1)
}

/** Plantar-flexing moment of the calf of a tested leg at an ankle angle (radians), N·m. */
export function calfMoment(leg: TestedLeg, holding: Holding, ankle: number): number {
  let sum = 0
  for (const id of CALF_MUSCLES) sum += muscleMoment(id, leg, holding, ankle)
  return sum
}

/**
 * Moment of what else holds the ankle, N·m, plantar flexion positive: deep flexors, ligaments and capsule behind,
 * extensors in front. A design, not a measurement: soft in the middle, stiff towards the ends of the joint's range.
 */
export const otherMoment = (ankle: number): number =>
  0.5 * Math.exp(degrees(ankle) / 7.5) - 0.5 * Math.exp(-(degrees(ankle) + 20) / 8)

/** Weight of the foot (1.45 % of 75 kg, Winter, from memory) and how far before the ankle its middle lies, m. */
export const FOOT = { weight: 0.0145 * 75 * 9.81, ahead: 0.06 } as const

/** The joint's range in which a foot comes to rest, radians. */
const RANGE = { from: radians(-60), to: radians(45) } as const

/**
 * The ankle angle (radians) at which what plantar-flexes and an outer dorsiflexing moment (N·m) are in balance.
 * The leg's moments grow with dorsiflexion, so there is one.
 */
export function restingAngle(leg: TestedLeg, holding: Holding, outer: (ankle: number) => number): number {
  let low: number = RANGE.from
  let high: number = RANGE.to
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    const inner = calfMoment(leg, holding, middle) + otherMoment(middle)
    if (inner > outer(middle)) high = middle
    else low = middle
  }
  return (low + high) / 2
}
