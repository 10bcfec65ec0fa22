import { CAMERAS } from '../claims/cameras.ts'
import { fact } from '../prose.ts'
import type { InjuryText } from './injury.ts'

/** Calves that have become too short: nothing is torn, but the foot does not come up. */
export const contractures = {
  'gastrocnemius-contracture': {
    cause: { kind: 'slowly' },
    zone: {
      structure: 'gastrocnemius-medial',
      place: fact(
        'Both heads of gastrocnemius, [medial](gastrocnemius-medial) and [lateral](gastrocnemius-lateral); the [soleus](soleus) is as long as it should be.',
        'reviewed-text',
        'barouk2014',
      ),
    },
    mechanism: [
      fact(
        'The heads cross knee and ankle. With the knee straight they are drawn out already and stop the foot early; bending the knee lets them off.',
        'reviewed-text',
        'baumbach2014',
      ),
      fact(
        'It comes slowly, with a calf that is seldom stretched, in spastic palsy, or without a cause that anyone can name.',
        'from-memory',
        'silfverskiold1924',
      ),
    ],
    tissue: [
      fact(
        'Fewer links stand in line in each fibre: the belly is short, and taut where another would be slack.',
        'from-memory',
        'silfverskiold1924',
      ),
    ],
    signs: [
      fact(
        'With the knee straight the foot stays pointing down; with the knee bent it comes up.',
        'reviewed-text',
        'barouk2014',
      ),
      fact(
        'A knee that bends backwards, a hollow back, an overloaded forefoot may go with it.',
        'reviewed-text',
        'barouk2014',
      ),
    ],
    tests: ['silfverskiold'],
    occurrence: [
      fact(
        'In 291 healthy people bending the knee freed the ankle by 6° (SD 3.5°); more than 13° may be called too much.',
        'measured',
        'malhotra2018',
      ),
      fact(
        'Beyond that were over a third of those with a painful forefoot, and few of those with other pains of foot and ankle.',
        'measured',
        'malhotra2018',
      ),
    ],
    mimics: [
      fact(
        'A short [soleus](soleus) or tendon, or bone in the way in front of the ankle: then bending the knee does not help.',
        'from-memory',
        'silfverskiold1924',
      ),
    ],
    scene: {
      view: CAMERAS.calfBackMedial,
      ankle: -12,
      light: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
      condition: 'gastrocnemius-contracture',
    },
  },
  'triceps-surae-contracture': {
    cause: { kind: 'slowly' },
    zone: {
      structure: 'soleus',
      place: fact(
        'The whole calf: [soleus](soleus), both heads of gastrocnemius and the [Achilles tendon](achilles-tendon).',
        'from-memory',
        'silfverskiold1924',
      ),
    },
    mechanism: [
      fact(
        'The [soleus](soleus) does not cross the knee: where it is short too, the position of the knee makes no difference.',
        'from-memory',
        'silfverskiold1924',
      ),
      fact(
        'After a plaster with the foot pointing down, long bed rest, or in spastic palsy.',
        'from-memory',
        'weinfeld2014',
      ),
    ],
    tissue: [
      fact('Muscle fibres and the tissue round them have grown short and stiff.', 'from-memory', 'weinfeld2014'),
    ],
    signs: [
      fact(
        'The foot does not come up, neither with the knee straight nor with it bent.',
        'from-memory',
        'silfverskiold1924',
      ),
      fact('The heel leaves the ground early in each step.', 'from-memory', 'weinfeld2014'),
    ],
    tests: ['silfverskiold'],
    occurrence: [
      fact(
        'Common in spastic palsy; how often it is met in other people was not found.',
        'from-memory',
        'silfverskiold1924',
      ),
    ],
    mimics: [
      fact(
        'A short gastrocnemius alone: then bending the knee frees the ankle. A spur in front of the [ankle](talus).',
        'from-memory',
        'silfverskiold1924',
      ),
    ],
    scene: {
      view: CAMERAS.calfBackMedial,
      ankle: -20,
      light: ['soleus', 'achilles-tendon', 'gastrocnemius-medial', 'gastrocnemius-lateral'],
      condition: 'triceps-surae-contracture',
    },
  },
} as const satisfies Partial<Record<string, InjuryText>>
