import { fact } from '../prose.ts'
import type { BoneText } from '../structure.ts'

/** The five metatarsals, from the big toe outwards. */
export const metatarsals = {
  'metatarsal-1': {
    summary: fact(
      'The long bone behind the big toe, the shortest and thickest of the five; over its head the foot rolls off the ground.',
      'second-hand',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [medial cuneiform](cuneiform-medial) and the [proximal phalanx of the big toe](phalanx-proximal-1).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [
      fact('Two small sesamoid bones lie under its head, in the ball of the toe.', 'reviewed-text', 'feneis2000'),
    ],
    figures: [],
    attachments: [
      fact(
        'Base: [tibialis anterior](tibialis-anterior) on the inner side, [fibularis longus](fibularis-longus) on the outer.',
        'from-memory',
        'gray1918',
      ),
    ],
  },
  'metatarsal-2': {
    summary: fact(
      'The long bone behind the second toe, the longest of the five, wedged between the cuneiforms.',
      'second-hand',
      'gray1918',
    ),
    articulations: [
      fact(
        'With all three cuneiforms ([medial](cuneiform-medial), [intermediate](cuneiform-intermediate), [lateral](cuneiform-lateral)), the [third metatarsal](metatarsal-3) and the [proximal phalanx](phalanx-proximal-2).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [],
  },
  'metatarsal-3': {
    summary: fact('The long bone behind the third toe, in the middle of the forefoot.', 'reviewed-text', 'gray1918'),
    articulations: [
      fact(
        'With the [lateral cuneiform](cuneiform-lateral), the metatarsals beside it ([second](metatarsal-2), [fourth](metatarsal-4)) and the [proximal phalanx](phalanx-proximal-3).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [],
  },
  'metatarsal-4': {
    summary: fact('The long bone behind the fourth toe.', 'reviewed-text', 'gray1918'),
    articulations: [
      fact(
        'With the [cuboid](cuboid), the [lateral cuneiform](cuneiform-lateral), the metatarsals beside it ([third](metatarsal-3), [fifth](metatarsal-5)) and the [proximal phalanx](phalanx-proximal-4).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [],
  },
  'metatarsal-5': {
    summary: fact(
      'The long bone behind the little toe; its rough tip can be felt halfway along the outer edge of the foot.',
      'second-hand',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [cuboid](cuboid), the [fourth metatarsal](metatarsal-4) and the [proximal phalanx of the little toe](phalanx-proximal-5).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [
      fact('[Fibularis brevis](fibularis-brevis): the tuberosity of its base.', 'reviewed-text', 'feneis2000'),
    ],
  },
} as const satisfies Record<string, BoneText>
