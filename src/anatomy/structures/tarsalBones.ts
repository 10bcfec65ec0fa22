import { fact } from '../prose.ts'
import type { BoneText } from '../structure.ts'

/** The seven bones of the tarsus. */
export const tarsalBones = {
  talus: {
    summary: fact(
      'The ankle bone: it hands the weight of the body from the leg on to the heel and the foot.',
      'from-memory',
      'gray1918',
    ),
    articulations: [
      fact(
        'In the ankle joint with the [tibia](tibia) and both malleoli ([medial](medial-malleolus), [lateral](lateral-malleolus)).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Below with the [calcaneus](calcaneus), also on the [sustentaculum tali](sustentaculum-tali); in front with the [navicular](navicular).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [
      fact(
        'On top it bears a pulley, the [trochlea](talar-dome), broader in front than behind: with the foot up it is held fast between the malleoli.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'A [groove](groove-of-talus) on its back guides the tendon of [flexor hallucis longus](flexor-hallucis-longus).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    figures: [],
    attachments: [fact('No muscle is fixed to it.', 'from-memory', 'gray1918')],
  },
  calcaneus: {
    summary: fact(
      'The heel bone, the largest of the tarsus: the lever by which the calf lifts the body.',
      'reviewed-text',
      'gray1918',
    ),
    articulations: [
      fact('Above with the [talus](talus), in front with the [cuboid](cuboid).', 'reviewed-text', 'gray1918'),
    ],
    features: [
      fact(
        'Its [posterior surface](posterior-surface-of-calcaneus) has three zones: a bursa over the upper third, the [Achilles tendon](achilles-tendon) on the middle third, the pad of the heel over the lower.',
        'reviewed-text',
        'gray1918',
        'nanka2024',
      ),
      fact(
        'The [calcaneal tuberosity](calcaneal-tuberosity) behind and below takes the weight of the heel; the plantar aponeurosis starts from it.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'On the inner side the [sustentaculum tali](sustentaculum-tali) carries the talus; the tendon of [flexor hallucis longus](flexor-hallucis-longus) runs in a groove under it.',
        'reviewed-text',
        'gray1918',
      ),
    ],
    figures: [
      {
        label: 'Breadth of the heel',
        value: 72.5,
        sd: 5.5,
        unit: 'mm',
        note: 'men, over the skin; women 67.2 ± 5.2',
        sure: 'computed',
        sources: ['ansur2'],
      },
    ],
    attachments: [
      fact(
        '[Achilles tendon](achilles-tendon): middle third of the [posterior surface](posterior-surface-of-calcaneus); the [plantaris](plantaris) beside it.',
        'reviewed-text',
        'gray1918',
        'nanka2024',
      ),
    ],
  },
  navicular: {
    summary: fact(
      'A boat-shaped bone on the inner side of the foot, between the talus and the three cuneiforms, high in the arch.',
      'second-hand',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [talus](talus) behind and the three cuneiforms in front ([medial](cuneiform-medial), [intermediate](cuneiform-intermediate), [lateral](cuneiform-lateral)); at times with the [cuboid](cuboid).',
        'second-hand',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [
      fact('[Tibialis posterior](tibialis-posterior): the tuberosity on its inner side.', 'second-hand', 'gray1918'),
    ],
  },
  cuboid: {
    summary: fact(
      'A cube-like bone on the outer side of the foot, between the heel bone and the two outer metatarsals.',
      'second-hand',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [calcaneus](calcaneus), the [lateral cuneiform](cuneiform-lateral) and the [fourth](metatarsal-4) and [fifth metatarsal](metatarsal-5); at times with the [navicular](navicular).',
        'second-hand',
        'gray1918',
      ),
    ],
    features: [
      fact(
        'A [groove](groove-of-cuboid) on its underside leads the tendon of [fibularis longus](fibularis-longus) across the sole.',
        'second-hand',
        'gray1918',
      ),
    ],
    figures: [],
    attachments: [],
  },
  'cuneiform-medial': {
    summary: fact(
      'The inner and largest of the three wedge-shaped bones in the middle of the foot, behind the metatarsal of the big toe.',
      'reviewed-text',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [navicular](navicular), the [intermediate cuneiform](cuneiform-intermediate) and the [first](metatarsal-1) and [second metatarsal](metatarsal-2).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [
      fact(
        'Parts of the tendons of [tibialis anterior](tibialis-anterior), [tibialis posterior](tibialis-posterior) and [fibularis longus](fibularis-longus).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'cuneiform-intermediate': {
    summary: fact(
      'The middle and smallest of the three wedge-shaped bones of the foot, its thin edge towards the sole.',
      'reviewed-text',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [navicular](navicular), the cuneiforms beside it ([medial](cuneiform-medial), [lateral](cuneiform-lateral)) and the [second metatarsal](metatarsal-2).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [
      fact(
        'Shorter than its neighbours, it leaves a recess in which the [second metatarsal](metatarsal-2) is locked.',
        'second-hand',
        'gray1918',
      ),
    ],
    figures: [],
    attachments: [],
  },
  'cuneiform-lateral': {
    summary: fact(
      'The outer of the three wedge-shaped bones of the foot, between the intermediate cuneiform and the cuboid.',
      'from-memory',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [navicular](navicular), the [intermediate cuneiform](cuneiform-intermediate), the [cuboid](cuboid) and the [second](metatarsal-2), [third](metatarsal-3) and [fourth metatarsal](metatarsal-4).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [],
    figures: [],
    attachments: [],
  },
} as const satisfies Record<string, BoneText>
