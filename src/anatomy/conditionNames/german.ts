import type { ConditionTable } from './conditionTable.ts'

/** Injuries and variants in German. */
export const GERMAN: ConditionTable = {
  injuries: {
    'medial-head-tear': { name: 'Riss des medialen Kopfes', alias: 'Tennisbein, Muskelfaserriss des Gastrocnemius' },
    'calf-strain': { name: 'Zerrung der Wade', alias: 'Wadenzerrung' },
    'plantaris-rupture': { name: 'Riss des Plantaris', alias: 'Plantarisruptur' },
    'calf-cramp': { name: 'Wadenkrampf' },
    'achilles-tendinopathy-midportion': { name: 'Tendinopathie in Sehnenmitte', alias: 'Achillessehnenentzündung' },
    'achilles-tendinopathy-insertional': {
      name: 'Tendinopathie am Ansatz',
      alias: 'Ansatztendinopathie der Achillessehne',
    },
    'achilles-rupture': { name: 'Riss der Achillessehne', alias: 'Achillessehnenriss, Achillessehnenruptur' },
    'retrocalcaneal-bursitis': {
      name: 'Bursitis subachillea',
      alias: 'retrokalkaneare Bursitis, tiefe Schleimbeutelentzündung der Ferse',
    },
    'subcutaneous-calcaneal-bursitis': {
      name: 'Subkutane Bursitis der Ferse',
      alias: 'oberflächliche Schleimbeutelentzündung der Ferse',
    },
    'gastrocnemius-contracture': { name: 'Verkürzter Gastrocnemius', alias: 'isolierte Gastrocnemius-Kontraktur' },
    'triceps-surae-contracture': {
      name: 'Verkürzter Soleus und verkürzte Achillessehne',
      alias: 'Spitzfuß, Kontraktur des Triceps surae',
    },
  },
  variants: {
    'plantaris-absent': 'Kein Plantaris',
    fabella: 'Fabella',
    'third-head': 'Dritter Kopf des Gastrocnemius',
    'long-lateral-head': 'Lateraler Kopf so lang wie der mediale',
    'low-soleus': 'Tief reichender Soleus',
  },
}
