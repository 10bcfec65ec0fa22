import type { InjuryId } from './injury.ts'

/** What an injury is called, and its everyday or older names: light, for lists and search. */
export const INJURY_NAMES: Readonly<Record<InjuryId, { readonly name: string; readonly alias?: string }>> = {
  'medial-head-tear': { name: 'Tear of the medial head', alias: 'tennis leg' },
  'calf-strain': { name: 'Strain of the calf', alias: 'pulled muscle' },
  'plantaris-rupture': { name: 'Rupture of the plantaris' },
  'calf-cramp': { name: 'Cramp of the calf', alias: 'charley horse' },
  'achilles-tendinopathy-midportion': { name: 'Tendinopathy in mid-tendon', alias: 'Achilles tendonitis' },
  'achilles-tendinopathy-insertional': { name: 'Tendinopathy at the insertion' },
  'achilles-rupture': { name: 'Rupture of the Achilles tendon' },
  'retrocalcaneal-bursitis': { name: 'Retrocalcaneal bursitis', alias: 'deep bursitis of the heel' },
  'subcutaneous-calcaneal-bursitis': { name: 'Subcutaneous calcaneal bursitis', alias: 'pump bump' },
  'gastrocnemius-contracture': { name: 'Short gastrocnemius', alias: 'isolated gastrocnemius contracture' },
  'triceps-surae-contracture': { name: 'Short soleus and Achilles tendon', alias: 'tight heel cord, equinus' },
}

export const INJURY_IDS = Object.keys(INJURY_NAMES) as readonly InjuryId[]
