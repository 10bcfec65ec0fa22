import { fact } from '../prose.ts'
import type { MuscleText } from '../structure.ts'
import { soleusArchitecture } from './architecture.ts'

/** The panel of the soleus. */
export const soleus: MuscleText = {
  summary: fact(
    'The broad, flat muscle under the gastrocnemius and the largest of the calf: it holds us upright while we stand and lifts the heel, whatever the knee does.',
    'reviewed-text',
    'gray1918',
    'fukunaga1992',
  ),
  origin: [
    fact(
      'The back of the [head of the fibula](head-of-fibula) and the upper third of the back of the [fibula](fibula).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'The [soleal line](soleal-line) and the middle third of the [medial border](medial-border-of-tibia) of the [tibia](tibia).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'A tendinous arch joins the two; in front of it the popliteal vessels and the [tibial nerve](tibial-nerve) pass into the deep calf.',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'All of it lies below the knee: the soleus has no part in the popliteal fossa, where the article lets it converge with the gastrocnemius.',
      'reviewed-text',
      'gray1918',
      'osmosis2025',
    ),
  ],
  insertion: [
    fact(
      'An aponeurosis on the back of the muscle, which grows thicker and narrower, unites with that of the gastrocnemius and becomes the [Achilles tendon](achilles-tendon).',
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
      'Its lowest fibres join the front of the tendon 25–76 mm above the heel in 70 % of legs, still lower in 12.5 %.',
      'measured',
      'pichler2007',
    ),
  ],
  action: {
    ankle: [
      fact(
        'Plantar flexion at any angle of the knee: lifts the heel, and keeps the leg from falling forwards over the foot in standing.',
        'reviewed-text',
        'osmosis2025',
        'dosAnjos2017',
      ),
      fact(
        'In walking it works while the foot stands, from about 7 to 51 % of the stride, and rests while the leg swings.',
        'measured',
        'vcmOnOff',
      ),
      fact(
        'Twelve weeks of calf raises made it grow little and alike: by 2.1 % with the knee straight, by 2.9 % with the knee bent.',
        'measured',
        'kinoshita2023',
      ),
    ],
    knee: [
      fact(
        'None: it does not cross the knee. That is why bending the knee weakens the gastrocnemius and leaves the soleus as strong as before.',
        'reviewed-text',
        'gray1918',
        'kawakami1998',
      ),
    ],
  },
  innervation: [fact('[Tibial nerve](tibial-nerve), roots L5 to S2, chiefly S1 and S2.', 'reviewed-text', 'flexikon')],
  bloodSupply: [
    fact(
      'Branches of the [popliteal](popliteal-artery), [posterior tibial](posterior-tibial-artery) and fibular (peroneal) arteries; its upper quarter receives all three.',
      'measured',
      'prathapamchandra2015',
    ),
    fact(
      'In 42 % of 38 legs no branch came straight from the [popliteal artery](popliteal-artery).',
      'measured',
      'prathapamchandra2015',
    ),
  ],
  architecture: soleusArchitecture,
  architectureNotes: [
    fact(
      'Short, steep fibres packed into a large muscle: much force over a short way. By volume it outweighs both heads of the gastrocnemius together (489 against 245 + 140 cm³), though the article gives the bulk of the calf to the gastrocnemius.',
      'measured',
      'fukunaga1992',
      'osmosis2025',
    ),
    fact(
      'The model follows the leg of one man whose soleus is small: about 319 cm³, where some 457 cm³ would be expected. Trust its shape more than its size.',
      'single-subject',
      'bodyparts3d',
      'handsfield2014',
    ),
  ],
  relations: [
    fact(
      'Behind it lie both heads of the gastrocnemius ([medial](gastrocnemius-medial), [lateral](gastrocnemius-lateral)) and the tendon of the [plantaris](plantaris).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'In front of it run the [posterior tibial artery](posterior-tibial-artery) and the [tibial nerve](tibial-nerve), on the deep muscles of the calf.',
      'reviewed-text',
      'gray1918',
    ),
  ],
  variation: [
    fact(
      'An accessory soleus may arise low on its inner side and end in the [Achilles tendon](achilles-tendon) or on the [calcaneus](calcaneus).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'How far down its fibres reach varies more than threefold from leg to leg; with a low soleus hardly any free tendon is left.',
      'computed',
      'pichler2007',
      'szaro2021',
    ),
  ],
  clinical: [
    fact(
      'When only the bent knee makes plantar flexion hurt, the soleus is suspected rather than the gastrocnemius, which is slack then.',
      'from-memory',
      'kawakami1998',
    ),
    fact(
      'A calf that swells on one side (by 3 cm or more), with tenderness along the deep veins, can be a deep vein thrombosis: a reason for urgent care.',
      'second-hand',
      'wells2003',
    ),
  ],
}
