/** States of health that the atlas can show; `healthy` is the default. */
export const CONDITION_IDS = [
  'healthy',
  'medial-head-tear',
  'calf-strain',
  'plantaris-rupture',
  'calf-cramp',
  'achilles-tendinopathy-midportion',
  'achilles-tendinopathy-insertional',
  'achilles-rupture',
  'retrocalcaneal-bursitis',
  'subcutaneous-calcaneal-bursitis',
  'gastrocnemius-contracture',
  'triceps-surae-contracture',
] as const

export type ConditionId = (typeof CONDITION_IDS)[number]
