import {
  createBodies,
  MODELLED_MUSCLES,
  type ModelledMuscle,
  muscleTendonUnit,
  poseBodies,
  radians,
  TIBIA_LENGTH,
} from '../../src/biomechanics/index.ts'
import { createLineChanges, isKneeMuscle, writeLineChanges } from '../../src/biomechanics/rig/lines.ts'

export type SweptJoint = 'knee' | 'ankle'

/** A value of this leg's path beside the published one: change of length (mm) or moment arm (mm). */
export interface Pair {
  readonly own: number
  readonly published: number
}

export interface PathRow {
  readonly muscle: ModelledMuscle
  /** The joint that moves, the other at 0; its angle, degrees. */
  readonly joint: SweptJoint
  readonly angle: number
  readonly length: Pair
  readonly arm: Pair
}

const ANGLES = {
  knee: Array.from({ length: 25 }, (_, i) => 5 * i),
  ankle: Array.from({ length: 13 }, (_, i) => -40 + 5 * i),
} as const
const bodies = createBodies()
const lines = createLineChanges()

/** Change of length from rest along this leg's own line of action, mm. */
function ownChange(muscle: ModelledMuscle, knee: number, ankle: number): number {
  poseBodies({ knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 }, bodies)
  writeLineChanges(bodies, lines)
  return 1000 * ((isKneeMuscle(muscle) ? lines.knee[muscle] : 0) + lines.heel)
}

const publishedUnit = (muscle: ModelledMuscle, knee: number, ankle: number) =>
  muscleTendonUnit(muscle, { knee: radians(knee), ankle: radians(ankle) }, TIBIA_LENGTH)

/** Length and moment arm over the ranges of knee and ankle, beside the published polynomials scaled to this leg. */
export function pathRows(): readonly PathRow[] {
  return MODELLED_MUSCLES.flatMap((muscle) =>
    (['knee', 'ankle'] as const)
      .filter((joint) => joint === 'ankle' || isKneeMuscle(muscle))
      .flatMap((joint) => ANGLES[joint].map((angle) => rowOf(muscle, joint, angle))),
  )
}

/** Half the step over which an own moment arm is taken, degrees. */
const STEP = 2

function rowOf(muscle: ModelledMuscle, joint: SweptJoint, angle: number): PathRow {
  const at = (value: number): [knee: number, ankle: number] => (joint === 'knee' ? [value, 0] : [0, value])
  const unit = publishedUnit(muscle, ...at(angle))
  const [low, high] = [Math.max(joint === 'knee' ? 0 : -45, angle - STEP), Math.min(120, angle + STEP)]
  const slope = (ownChange(muscle, ...at(high)) - ownChange(muscle, ...at(low))) / radians(high - low)
  return {
    muscle,
    joint,
    angle,
    length: {
      own: ownChange(muscle, ...at(angle)),
      published: 1000 * (unit.length - publishedUnit(muscle, 0, 0).length),
    },
    arm: {
      own: joint === 'knee' ? -slope : slope,
      published: 1000 * (joint === 'knee' ? unit.kneeMomentArm : unit.ankleMomentArm),
    },
  }
}

/** Largest deviation of length, as a share of the published excursion over both joints. */
export function worstLength(rows: readonly PathRow[]): number {
  const all = rows.map(({ length }) => length.published)
  const span = Math.max(...all) - Math.min(...all)
  return Math.max(...rows.map(({ length }) => Math.abs(length.own - length.published))) / span
}

/** Largest deviation of a moment arm, as a share of the published one, and the angle at which it is. */
export function worstArm(rows: readonly PathRow[]): { share: number; angle: number } {
  return rows
    .map(({ arm, angle }) => ({ share: Math.abs(arm.own / arm.published - 1), angle }))
    .reduce((worst, row) => (row.share > worst.share ? row : worst))
}
