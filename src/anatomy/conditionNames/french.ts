import type { ConditionTable } from './conditionTable.ts'

/** Injuries and variants in French. */
export const FRENCH: ConditionTable = {
  injuries: {
    'medial-head-tear': { name: 'Déchirure du chef médial', alias: 'tennis leg, claquage du mollet' },
    'calf-strain': { name: 'Élongation du mollet', alias: 'mollet froissé' },
    'plantaris-rupture': { name: 'Rupture du plantaire grêle' },
    'calf-cramp': { name: 'Crampe du mollet' },
    'achilles-tendinopathy-midportion': { name: 'Tendinopathie du corps du tendon', alias: 'tendinite d’Achille' },
    'achilles-tendinopathy-insertional': {
      name: 'Tendinopathie d’insertion',
      alias: 'tendinopathie d’insertion du tendon d’Achille',
    },
    'achilles-rupture': { name: 'Rupture du tendon d’Achille', alias: 'rupture du tendon calcanéen' },
    'retrocalcaneal-bursitis': { name: 'Bursite rétrocalcanéenne', alias: 'bursite profonde du talon' },
    'subcutaneous-calcaneal-bursitis': {
      name: 'Bursite calcanéenne sous-cutanée',
      alias: 'bursite superficielle du talon',
    },
    'gastrocnemius-contracture': { name: 'Gastrocnémien raccourci', alias: 'rétraction isolée du gastrocnémien' },
    'triceps-surae-contracture': {
      name: 'Soléaire et tendon d’Achille raccourcis',
      alias: 'pied équin, rétraction du triceps sural',
    },
  },
  variants: {
    'plantaris-absent': 'Absence du plantaire grêle',
    fabella: 'Fabella',
    'third-head': 'Troisième chef du gastrocnémien',
    'long-lateral-head': 'Chef latéral aussi long que le médial',
    'low-soleus': 'Soléaire bas',
  },
}
