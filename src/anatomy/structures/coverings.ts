import { fact } from '../prose.ts'
import type { PlainText } from '../structure.ts'

/** Capsule, membrane, bursae and skin. */
export const coverings = {
  'knee-capsule': {
    summary: fact(
      'The sleeve of tough tissue that closes the knee joint between femur, tibia and patella.',
      'from-memory',
      'gray1918',
    ),
    about: [
      fact(
        'Its back gives origin to some fibres of both heads of the gastrocnemius ([medial](gastrocnemius-medial), [lateral](gastrocnemius-lateral)).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'With the oblique popliteal ligament it forms part of the floor of the popliteal fossa.',
        'reviewed-text',
        'flexikon',
      ),
    ],
  },
  'interosseous-membrane': {
    summary: fact(
      'A sheet of fibres stretched between the tibia and the fibula: it ties the bones together and parts the front of the leg from the back.',
      'from-memory',
      'gray1918',
    ),
    about: [
      fact(
        'It is fixed to the facing edges (interosseous crests) of the [tibia](tibia) and the [fibula](fibula).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Muscles arise from both faces: behind [flexor hallucis longus](flexor-hallucis-longus) and [tibialis posterior](tibialis-posterior), in front the long extensors.',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'retrocalcaneal-bursa': {
    summary: fact(
      'A small cushion of fluid between the Achilles tendon and the upper part of the heel bone.',
      'reviewed-text',
      'gray1918',
      'vanDijk2011',
    ),
    about: [
      fact(
        'It lies over the upper third of the [posterior surface of the calcaneus](posterior-surface-of-calcaneus), in front of the [Achilles tendon](achilles-tendon), and lets the tendon glide there.',
        'reviewed-text',
        'gray1918',
        'nanka2024',
      ),
      fact(
        'Inflamed, it is called retrocalcaneal bursitis: pain deep in front of the tendon, just above the heel.',
        'reviewed-text',
        'vanDijk2011',
      ),
    ],
  },
  'subcutaneous-calcaneal-bursa': {
    summary: fact(
      'A small cushion of fluid between the Achilles tendon or heel bone and the skin.',
      'reviewed-text',
      'vanDijk2011',
    ),
    about: [
      fact(
        'It lies behind the lower end of the [Achilles tendon](achilles-tendon), where the edge of the shoe rubs.',
        'reviewed-text',
        'vanDijk2011',
      ),
      fact(
        'Inflamed, it is called superficial calcaneal bursitis; it is a different bursa from the deep [retrocalcaneal](retrocalcaneal-bursa) one.',
        'reviewed-text',
        'vanDijk2011',
      ),
    ],
  },
  skin: {
    summary: fact(
      'The skin of the leg, through which the shape of the calf and the Achilles tendon can be seen and felt.',
      'reviewed-text',
      'gray1918',
    ),
    about: [
      fact(
        'The calf measures 392 ± 30 mm round in men and 373 ± 29 mm in women, the narrowest part above the ankle 229 ± 15 and 216 ± 15 mm.',
        'computed',
        'ansur2',
      ),
      fact(
        'On its way up the back of the calf the [small saphenous vein](small-saphenous-vein) lies just under it.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Feeling at the outer ankle and the outer edge of the foot comes from the [sural nerve](sural-nerve).',
        'from-memory',
        'gray1918',
      ),
    ],
  },
} as const satisfies Record<string, PlainText>
