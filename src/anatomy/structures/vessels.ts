import { fact } from '../prose.ts'
import type { PlainText } from '../structure.ts'

/** The arteries and veins of knee and calf. */
export const vessels = {
  'popliteal-artery': {
    summary: fact(
      'The great artery behind the knee: it brings the blood for the whole leg and foot.',
      'reviewed-text',
      'gray1918',
    ),
    about: [
      fact(
        'The continuation of the femoral artery; it is the deepest of the three great structures of the popliteal fossa, under the [vein](popliteal-vein) and the [tibial nerve](tibial-nerve).',
        'reviewed-text',
        'gray1918',
        'flexikon',
      ),
      fact(
        'Behind the knee joint it gives off two large sural arteries to the gastrocnemius, [soleus](soleus) and [plantaris](plantaris).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'At the lower border of the [popliteus](popliteus) it divides into the anterior and the [posterior tibial artery](posterior-tibial-artery).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'posterior-tibial-artery': {
    summary: fact(
      'The main artery of the deep calf: it runs down behind the tibia to the inner ankle and the sole.',
      'reviewed-text',
      'gray1918',
    ),
    about: [
      fact(
        'It begins at the lower border of the [popliteus](popliteus) and lies in front of the [soleus](soleus), on the deep muscles.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'It gives off the fibular (peroneal) artery and supplies the [soleus](soleus) and the upper and lower parts of the [Achilles tendon](achilles-tendon).',
        'reviewed-text',
        'gray1918',
        'chen2009',
      ),
      fact(
        'In the lower third of the leg only skin and fascia cover it; its pulse is felt behind the [medial malleolus](medial-malleolus).',
        'from-memory',
        'gray1918',
      ),
    ],
  },
  'popliteal-vein': {
    summary: fact(
      'The great vein behind the knee: it takes the blood of the leg back towards the heart.',
      'reviewed-text',
      'gray1918',
    ),
    about: [
      fact(
        'It lies on the back of the [popliteal artery](popliteal-artery), bound to it by dense tissue, and crosses it from the lateral to the medial side on the way down.',
        'reviewed-text',
        'gray1918',
      ),
      fact('The [small saphenous vein](small-saphenous-vein) ends in it.', 'reviewed-text', 'gray1918'),
      fact('Whenever the calf contracts it squeezes blood up into this vein (muscle pump).', 'reviewed-text', 'imaios'),
    ],
  },
  'small-saphenous-vein': {
    summary: fact(
      'A vein under the skin of the back of the calf, from the outer ankle to the hollow of the knee.',
      'reviewed-text',
      'gray1918',
    ),
    about: [
      fact(
        'It begins behind the [lateral malleolus](lateral-malleolus) and runs along the lateral side of the [Achilles tendon](achilles-tendon).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'It pierces the fascia that roofs the popliteal fossa and ends in the [popliteal vein](popliteal-vein).',
        'reviewed-text',
        'gray1918',
        'flexikon',
      ),
    ],
  },
} as const satisfies Record<string, PlainText>
