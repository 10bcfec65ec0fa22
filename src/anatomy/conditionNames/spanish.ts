import type { ConditionTable } from './conditionTable.ts'

/** Injuries and variants in Spanish. */
export const SPANISH: ConditionTable = {
  injuries: {
    'medial-head-tear': { name: 'Desgarro de la cabeza medial', alias: 'pierna de tenista' },
    'calf-strain': { name: 'Distensión de la pantorrilla', alias: 'tirón muscular' },
    'plantaris-rupture': { name: 'Rotura del plantar delgado' },
    'calf-cramp': { name: 'Calambre de la pantorrilla' },
    'achilles-tendinopathy-midportion': {
      name: 'Tendinopatía en el tercio medio del tendón',
      alias: 'tendinitis aquílea',
    },
    'achilles-tendinopathy-insertional': {
      name: 'Tendinopatía en la inserción',
      alias: 'tendinopatía aquílea de inserción',
    },
    'achilles-rupture': { name: 'Rotura del tendón de Aquiles', alias: 'rotura del tendón calcáneo' },
    'retrocalcaneal-bursitis': { name: 'Bursitis retrocalcánea', alias: 'bursitis profunda del talón' },
    'subcutaneous-calcaneal-bursitis': {
      name: 'Bursitis calcánea subcutánea',
      alias: 'bursitis superficial del talón',
    },
    'gastrocnemius-contracture': { name: 'Gastrocnemio acortado', alias: 'contractura aislada del gastrocnemio' },
    'triceps-surae-contracture': {
      name: 'Sóleo y tendón de Aquiles acortados',
      alias: 'pie equino, contractura del tríceps sural',
    },
  },
  variants: {
    'plantaris-absent': 'Sin plantar delgado',
    fabella: 'Fabela',
    'third-head': 'Tercera cabeza del gastrocnemio',
    'long-lateral-head': 'Cabeza lateral tan larga como la medial',
    'low-soleus': 'Sóleo bajo',
  },
}
