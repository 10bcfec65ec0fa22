import type { ConditionId } from '../../../anatomy/conditions.ts'
import type { Lesion } from '../lesion.ts'
import { shortGastrocnemius, shortTriceps } from './contracture.ts'
import { insertional, retrocalcaneal, subcutaneous } from './heel.ts'
import { calfCramp, calfStrain, plantarisRupture } from './muscle.ts'
import { midportion, rupture } from './tendon.ts'
import { type Grade, tennisLeg } from './tennisLeg.ts'

/** What each condition makes of the leg; the grade counts where an injury has grades. */
export const LESIONS: Readonly<Record<ConditionId, (grade: Grade) => Lesion>> = {
  healthy: () => ({}),
  'medial-head-tear': tennisLeg,
  'calf-strain': calfStrain,
  'plantaris-rupture': plantarisRupture,
  'calf-cramp': calfCramp,
  'achilles-tendinopathy-midportion': midportion,
  'achilles-tendinopathy-insertional': insertional,
  'achilles-rupture': rupture,
  'retrocalcaneal-bursitis': retrocalcaneal,
  'subcutaneous-calcaneal-bursitis': subcutaneous,
  'gastrocnemius-contracture': shortGastrocnemius,
  'triceps-surae-contracture': shortTriceps,
}
