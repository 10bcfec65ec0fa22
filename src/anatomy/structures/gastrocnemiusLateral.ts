import { fact } from '../prose.ts'
import type { MuscleText } from '../structure.ts'
import { lateralArchitecture } from './architecture.ts'

/** The panel of the lateral head of gastrocnemius. */
export const gastrocnemiusLateral: MuscleText = {
  summary: fact(
    'The smaller, outer half of the two-headed muscle that shapes the calf: it lifts the heel in fast, strong movements and helps to bend the knee.',
    'reviewed-text',
    'gray1918',
    'osmosis2025',
  ),
  origin: [
    fact(
      'An impression on the side of the [lateral condyle](lateral-condyle) of the [femur](femur), and the back of the femur just above it. The article places it on the posterior aspect of the condyle.',
      'reviewed-text',
      'gray1918',
      'osmosis2025',
    ),
    fact('Some fibres come from the [capsule of the knee joint](knee-capsule).', 'reviewed-text', 'gray1918'),
    fact(
      'The tendon of origin spreads as an aponeurosis over the back of the belly; from it the fibres run downwards and forwards.',
      'reviewed-text',
      'gray1918',
    ),
  ],
  insertion: [
    fact(
      'An aponeurosis on the front of the belly, which narrows, unites with the tendon of the [soleus](soleus) and becomes the [Achilles tendon](achilles-tendon).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'Through that tendon it pulls on the middle third of the [posterior surface of the calcaneus](posterior-surface-of-calcaneus).',
      'reviewed-text',
      'gray1918',
      'nanka2024',
    ),
    fact(
      'Below the belly the aponeurosis runs on alone for 51 mm (median) in the commoner, long type, more than twice as far as on the medial side.',
      'measured',
      'blitz2007',
    ),
  ],
  action: {
    ankle: [
      fact(
        'Plantar flexion: raises the heel and points the foot down, above all in fast and powerful movements.',
        'reviewed-text',
        'osmosis2025',
      ),
      fact(
        'Strongest with the knee straight. From knee straight and foot up to knee bent and foot down its fascicles shorten from 65 to 41 mm.',
        'measured',
        'kawakami1998',
      ),
      fact(
        'Mostly silent in quiet standing on both feet; it joins in when one leg carries the body.',
        'reviewed-text',
        'dosAnjos2017',
      ),
      fact(
        'Twelve weeks of calf raises with the knee straight made it grow by 12.4 %, with the knee bent by 1.7 %.',
        'measured',
        'kinoshita2023',
      ),
    ],
    knee: [
      fact('Flexion: helps to bend the knee, which it crosses from behind.', 'reviewed-text', 'osmosis2025'),
      fact(
        'Its lever at the knee is about 20–24 mm from 15° of flexion on in a model of the leg; measurements give 12–20 mm.',
        'computed',
        'rajagopal2016',
        'spoor1990',
      ),
    ],
  },
  innervation: [
    fact(
      '[Tibial nerve](tibial-nerve), roots S1 and S2, at times with fibres of L5. The article gives mainly S1, with some L5.',
      'reviewed-text',
      'flexikon',
      'osmosis2025',
    ),
  ],
  bloodSupply: [
    fact(
      'Lateral sural artery: each head has its own sural branch of the [popliteal artery](popliteal-artery), given off behind the knee joint.',
      'reviewed-text',
      'gray1918',
      'orthobullets',
    ),
  ],
  architecture: lateralArchitecture,
  architectureNotes: [
    fact(
      'Longer fibres and about half the cross-section of the [medial head](gastrocnemius-medial): less force, over a longer way.',
      'computed',
      'ward2009',
      'fukunaga1992',
    ),
    fact(
      'About half of its fibres are slow. The article says it holds more fast fibres; that is true only beside the [soleus](soleus), where about 70 % are slow.',
      'measured',
      'edgerton1975',
      'osmosis2025',
    ),
  ],
  relations: [
    fact(
      'With the [plantaris](plantaris) it forms the lower lateral edge of the popliteal fossa; the [biceps femoris](biceps-femoris) forms the upper one.',
      'reviewed-text',
      'flexikon',
    ),
    fact(
      'The [common fibular nerve](common-fibular-nerve) runs between it and the tendon of the [biceps femoris](biceps-femoris) to the [neck of the fibula](neck-of-fibula).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'Its belly ends higher than that of the [medial head](gastrocnemius-medial), by 17 mm on average.',
      'measured',
      'antonios2008',
    ),
  ],
  variation: [
    fact(
      'A small bone, the fabella, sits in its tendon of origin in about a quarter of knees: 19 % on X-ray pictures, 32 % in dissections.',
      'measured',
      'asghar2021',
    ),
    fact('In 8 of 84 legs (9.5 %) it reached lower than the medial head.', 'measured', 'antonios2008'),
    fact('The whole head may be missing.', 'reviewed-text', 'gray1918'),
  ],
  clinical: [
    fact(
      'Strained less often than the [medial head](gastrocnemius-medial), where most tears of the calf lie.',
      'reviewed-text',
      'osmosis2025',
    ),
    fact(
      'A foot that comes up less with the knee straight than with the knee bent points to a tight gastrocnemius, because only this muscle of the calf crosses both joints (Silfverskiöld test).',
      'from-memory',
      'silfverskiold1924',
    ),
  ],
}
