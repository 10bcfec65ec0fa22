import { fact } from '../prose.ts'
import type { TendonText } from '../structure.ts'
import { achillesDimensions, achillesMechanics } from './achillesFigures.ts'

/** The panel of the Achilles tendon. */
export const achillesTendon: TendonText = {
  summary: fact(
    'The thickest and strongest tendon of the body: it ties the muscles of the calf to the heel bone and stores energy like a spring when we walk and run.',
    'reviewed-text',
    'gray1918',
    'kharazi2021',
  ),
  formation: [
    fact(
      'It begins near the middle of the leg, where the aponeurosis of the gastrocnemius ([medial](gastrocnemius-medial), [lateral](gastrocnemius-lateral)) and that of the [soleus](soleus) unite.',
      'reviewed-text',
      'gray1918',
      'nanka2024',
    ),
    fact(
      'On its front it takes up fibres of the [soleus](soleus) almost to its lower end; only below them is it free.',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'It has no synovial sheath: a sliding layer, the paratenon, covers it except on the front.',
      'reviewed-text',
      'nanka2024',
    ),
  ],
  insertion: [
    fact(
      'The middle third of the [posterior surface of the calcaneus](posterior-surface-of-calcaneus); the [retrocalcaneal bursa](retrocalcaneal-bursa) lies over the upper third.',
      'reviewed-text',
      'gray1918',
      'nanka2024',
    ),
    fact(
      'The line of insertion is a crescent that wraps round the back of the heel, with a radius of 20.4 mm on average (13.8 to 43.6).',
      'measured',
      'lohrer2008',
    ),
    fact(
      'The superficial fibres run on over the [calcaneal tuberosity](calcaneal-tuberosity) into the plantar aponeurosis.',
      'reviewed-text',
      'nanka2024',
    ),
  ],
  action: {
    ankle: [
      fact(
        'Carries the pull of the calf to the heel: plantar flexion. Its lever at the ankle is 35–38 mm by ultrasound, 41 mm in a model of the leg.',
        'measured',
        'manal2013',
        'rajagopal2016',
      ),
      fact(
        'As the foot comes down from neutral to 40° of plantar flexion, the lever of the model grows from 41 to 44 mm and shrinks again a little.',
        'computed',
        'rajagopal2016',
      ),
    ],
    knee: [
      fact(
        'None of its own: it does not reach the knee. Through the gastrocnemius, which does, a straight knee tightens it and a bent one slackens it.',
        'computed',
        'rajagopal2016',
      ),
    ],
  },
  innervation: [
    fact(
      'A tendon has no motor nerve. Feeling comes from the [tibial nerve](tibial-nerve) and the [sural nerve](sural-nerve).',
      'reviewed-text',
      'nanka2024',
    ),
    fact('The ankle jerk, a tap on the tendon, tests the root S1 (with S2).', 'from-memory', 'flexikon'),
  ],
  bloodSupply: [
    fact(
      'Two arteries: the [posterior tibial](posterior-tibial-artery) supplies the upper and the lower part, the fibular (peroneal) artery the middle.',
      'measured',
      'chen2009',
    ),
    fact(
      'The middle, about 2–6 cm above the heel, is markedly poorer in vessels than the rest; most ruptures happen there.',
      'reviewed-text',
      'chen2009',
      'jaocr',
    ),
  ],
  dimensions: achillesDimensions,
  dimensionsNotes: [
    fact(
      'Sources differ on its narrowest place: about 4 cm above the heel in the old text, 5–7 cm in a recent review.',
      'reviewed-text',
      'gray1918',
      'nanka2024',
    ),
  ],
  twist: [
    fact(
      'On its way down the tendon turns inwards by about 90°: fibres from the medial side come to lie superficially, those from the lateral side deep.',
      'reviewed-text',
      'nanka2024',
    ),
    fact(
      'Seen from above the right tendon turns counter-clockwise, the left one clockwise; the fibres of the [soleus](soleus) twist most, 3–5 cm above the heel.',
      'measured',
      'edama2015',
    ),
    fact('People differ: the least twisted type is found in 52 % of legs.', 'second-hand', 'pekala2017'),
    fact(
      'Taken apart, the share of the medial head turns by about 28°, of the lateral head by 136°, of the soleus by 128°.',
      'from-memory',
      'pekala2017',
    ),
  ],
  mechanics: achillesMechanics,
  mechanicsNotes: [
    fact(
      'For running, methods differ by a factor of two to three; take the figures as a range.',
      'computed',
      'kharazi2021',
      'reiter2024',
    ),
  ],
  relations: [
    fact(
      'The [small saphenous vein](small-saphenous-vein) runs along its lateral side, superficial to it.',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'The [sural nerve](sural-nerve) crosses it about 11 cm above the [calcaneal tuberosity](calcaneal-tuberosity).',
      'reviewed-text',
      'nanka2024',
    ),
    fact(
      'Fat fills the wide space between it and the deep muscles; the tendon of the [plantaris](plantaris) lies at its medial edge.',
      'reviewed-text',
      'gray1918',
      'olewnik2017',
    ),
  ],
  clinical: [
    fact(
      'Tendinopathy is the word today, since little inflammation is found; the article says tendonitis. The middle of the tendon is affected more often than its insertion, and thickens from 4.9 to 11.2 mm on average.',
      'reviewed-text',
      'vanDijk2011',
      'szaro2021',
      'osmosis2025',
    ),
    fact(
      'A rupture feels like a kick. In 174 people squeezing the calf (the foot stays still) found 96 % of ruptures. Some plantar flexion may remain through the deep flexors and does not rule it out.',
      'measured',
      'maffulli1998',
      'jaocr',
    ),
    fact(
      'Two bursae can ache beside it: the [retrocalcaneal](retrocalcaneal-bursa) one in front of the tendon and the [superficial](subcutaneous-calcaneal-bursa) one between tendon and skin. The article speaks of calcaneal bursitis without telling them apart.',
      'reviewed-text',
      'vanDijk2011',
      'osmosis2025',
    ),
  ],
}
