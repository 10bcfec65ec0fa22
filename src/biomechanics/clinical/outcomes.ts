import { RANGES } from '../joints.ts'
import { clamp, degrees } from '../units.ts'
import type { TestedLeg } from './testedLegs.ts'
import { calfSqueeze } from './calfSqueeze.ts'
import { heelRises } from './heelRises.ts'
import { matles } from './matles.ts'
import type { ClinicalTest } from './testIds.ts'
import { silfverskiold } from './silfverskiold.ts'

/** Angles of the leg, degrees, as the stage can show them. */
export interface TestPose {
  readonly knee: number
  readonly ankle: number
}

/** What a test does with a leg: how it lies before, how it comes to lie, how often it rises. */
export interface Outcome {
  readonly before: TestPose
  readonly after: TestPose
  /** Heel rises, where the test counts them. */
  readonly count?: number
  readonly positive: boolean
  /** Whether the ankle is stiff in both positions, where the test tells. */
  readonly stiff?: boolean
}

const shown = (ankle: number): number => Math.round(degrees(clamp(ankle, RANGES.ankle.min, RANGES.ankle.max)) * 10) / 10

/** Runs a test on a leg by the muscle model, in angles that the stage shows. */
export function outcomeOf(test: ClinicalTest, leg: TestedLeg): Outcome {
  switch (test) {
    case 'calf-squeeze': {
      const { restAngle, squeezedAngle, positive } = calfSqueeze(leg)
      return { before: { knee: 0, ankle: shown(restAngle) }, after: { knee: 0, ankle: shown(squeezedAngle) }, positive }
    }
    case 'matles': {
      const { restAngle, positive } = matles(leg)
      return {
        before: { knee: 0, ankle: shown(calfSqueeze(leg).restAngle) },
        after: { knee: 90, ankle: shown(restAngle) },
        positive,
      }
    }
    case 'silfverskiold': {
      const { straightAngle, bentAngle, positive, stiff } = silfverskiold(leg)
      return {
        before: { knee: 0, ankle: shown(straightAngle) },
        after: { knee: 90, ankle: shown(bentAngle) },
        positive,
        stiff,
      }
    }
    case 'heel-rises': {
      const { count, heights, positive } = heelRises(leg)
      return { before: { knee: 0, ankle: 0 }, after: { knee: 0, ankle: shown(heights[0] ?? 0) }, count, positive }
    }
  }
}

/** Where the ankle stands, degrees, while a hand squeezes the calf so hard, 0…1. */
export const squeezedAnkle = (leg: TestedLeg, squeeze: number): number => shown(calfSqueeze(leg, squeeze).squeezedAngle)
