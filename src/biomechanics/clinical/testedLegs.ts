import { DRAWN_UP } from '../../anatomy/injuries/drawnUp.ts'
import type { ConditionId } from '../../anatomy/conditions.ts'
import { type CalfLeg, CALF_MUSCLES, type CalfMuscle } from '../muscle/calf.ts'
import { detourOf, SQUEEZE } from './squeeze.ts'

/** The leg that is tested. */
export interface TestedLeg {
  /** A ruptured Achilles tendon carries nothing; the plantaris beside it is whole. */
  readonly tendon: 'intact' | 'ruptured'
  /** How much shorter than usual both heads of gastrocnemius are, and the soleus, m. */
  readonly gastrocnemiusShortening?: number
  readonly soleusShortening?: number
  /** Strength of the calf as a share of the usual, 0…1; full where it is left out. */
  readonly strength?: number
}

/** Legs whose mechanics differ from a healthy one's. By how much what is short is short is drawn, not measured. */
export const TESTED_LEGS = {
  healthy: { tendon: 'intact' },
  'achilles-rupture': { tendon: 'ruptured' },
  'gastrocnemius-contracture': { tendon: 'intact', gastrocnemiusShortening: 0.02 },
  'triceps-surae-contracture': { tendon: 'intact', gastrocnemiusShortening: 0.015, soleusShortening: 0.015 },
} as const satisfies Partial<Record<ConditionId, TestedLeg>>
export type TestedCondition = keyof typeof TESTED_LEGS
export const TESTED_CONDITIONS = Object.keys(TESTED_LEGS) as readonly TestedCondition[]

/** The leg that a condition is tested as: torn and short are told apart, what else hurts leaves the mechanics as they are. */
export const testedAs = (condition: ConditionId): TestedCondition =>
  TESTED_CONDITIONS.find((id) => id === condition) ?? 'healthy'

export const testedLeg = (condition: ConditionId): TestedLeg => TESTED_LEGS[testedAs(condition)]

/** How much too short a muscle of a tested leg is, m. */
export function shortening(id: CalfMuscle, { gastrocnemiusShortening = 0, soleusShortening = 0 }: TestedLeg): number {
  if (id === 'plantaris') return 0
  return id === 'soleus' ? soleusShortening : gastrocnemiusShortening
}

/** The calf of a leg with a condition, while a hand squeezes it so hard, 0…1, as the live muscle model takes it. */
export function calfLegOf(condition: ConditionId, squeeze: number): CalfLeg {
  const leg = testedLeg(condition)
  const torn = leg.tendon === 'ruptured'
  const detour = detourOf(SQUEEZE.bow * squeeze)
  const longer = (id: CalfMuscle): number =>
    torn && id !== 'plantaris' ? -DRAWN_UP[id] / 1000 : shortening(id, leg) + detour
  return {
    torn,
    longer: Object.fromEntries(CALF_MUSCLES.map((id) => [id, longer(id)])) as Record<CalfMuscle, number>,
  }
}
