import { fact } from '../prose.ts'
import type { PlainText } from '../structure.ts'

/** The nerves of the calf. */
export const nerves = {
  'tibial-nerve': {
    summary: fact('The nerve of the calf: it moves every muscle at the back of the leg.', 'reviewed-text', 'acland'),
    about: [
      fact('Roots L4 to S3; one of the two ends of the sciatic nerve.', 'from-memory', 'gray1918'),
      fact(
        'It runs down the middle of the popliteal fossa, the most superficial of the three great structures there: behind the [vein](popliteal-vein), which lies behind the [artery](popliteal-artery).',
        'reviewed-text',
        'gray1918',
        'flexikon',
      ),
      fact(
        'It passes in front of the arch of the [soleus](soleus) and goes on with the [posterior tibial artery](posterior-tibial-artery) to the inner ankle.',
        'reviewed-text',
        'gray1918',
        'acland',
      ),
      fact(
        'It supplies both heads of the gastrocnemius ([medial](gastrocnemius-medial), [lateral](gastrocnemius-lateral)), [plantaris](plantaris), [soleus](soleus) and the deep muscles of the calf, and ends as the two plantar nerves of the sole.',
        'reviewed-text',
        'acland',
      ),
    ],
  },
  'common-fibular-nerve': {
    summary: fact(
      'The smaller end of the sciatic nerve: it winds round the neck of the fibula to the muscles that lift the foot and turn the sole outwards.',
      'reviewed-text',
      'gray1918',
      'acland',
    ),
    about: [
      fact('Roots L4 to S2; about half as thick as the [tibial nerve](tibial-nerve).', 'reviewed-text', 'gray1918'),
      fact(
        'It runs between the tendon of the [biceps femoris](biceps-femoris) and the [lateral head of gastrocnemius](gastrocnemius-lateral).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'At the [neck of the fibula](neck-of-fibula) it lies just under the skin and can be felt; pressure there can leave the foot hanging (foot drop).',
        'from-memory',
        'gray1918',
      ),
      fact(
        'Under [fibularis longus](fibularis-longus) it divides into a superficial and a deep branch.',
        'reviewed-text',
        'gray1918',
        'acland',
      ),
    ],
  },
  'sural-nerve': {
    summary: fact(
      'A nerve of feeling only: it runs down the back of the calf to the skin of the outer ankle and the outer edge of the foot.',
      'from-memory',
      'gray1918',
    ),
    about: [
      fact(
        'It is formed by branches of the [tibial](tibial-nerve) and the [common fibular nerve](common-fibular-nerve).',
        'from-memory',
        'gray1918',
      ),
      fact('It goes down beside the [small saphenous vein](small-saphenous-vein).', 'from-memory', 'gray1918'),
      fact(
        'It crosses the [Achilles tendon](achilles-tendon) about 11 cm above the [calcaneal tuberosity](calcaneal-tuberosity) and gives the tendon part of its feeling.',
        'reviewed-text',
        'nanka2024',
      ),
    ],
  },
} as const satisfies Record<string, PlainText>
