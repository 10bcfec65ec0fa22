import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** Where the muscle lies, arises, ends, and which nerve drives it. */
export const location: readonly Claim[] = [
  {
    id: 'L1',
    ...told('Look for it behind the shin, between the hollow of the knee and the middle of the leg.'),
    scene: { view: 'posterior' },
  },
  {
    id: 'L2',
    ...told(
      'It starts twice: the [medial head](gastrocnemius-medial) and the [lateral head](gastrocnemius-lateral) come from different places on the [femur](femur).',
    ),
    scene: { view: CAMERAS.kneeBack },
  },
  {
    id: 'L3',
    ...told(
      'The [lateral head](gastrocnemius-lateral) is said to begin on the back of the femur’s [lateral condyle](lateral-condyle).',
    ),
    scene: { view: CAMERAS.kneeBackLateral, select: 'gastrocnemius-lateral' },
    note: [
      fact(
        'Its mark on the bone sits more to the side than to the rear: an impression on the outer face of the [lateral condyle](lateral-condyle), and a strip of femur just over it.',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  {
    id: 'L4',
    ...told(
      'The [medial head](gastrocnemius-medial) takes more room: the back of the [medial condyle](medial-condyle) and some of the [popliteal surface](popliteal-surface), the flat of the shaft above the knee.',
    ),
    scene: { view: CAMERAS.kneeBackMedial, select: 'gastrocnemius-medial' },
  },
  {
    id: 'L5',
    ...told('A share of the fibres of either head springs from the [capsule of the knee](knee-capsule) itself.'),
    scene: {
      view: CAMERAS.kneeBack,
      select: 'knee-capsule',
      fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
    },
  },
  {
    id: 'L6',
    ...told(
      'In the article’s telling the heads come together with [soleus](soleus) and [plantaris](plantaris) behind the knee, in the popliteal fossa.',
    ),
    scene: { view: CAMERAS.calfBack, select: 'plantaris', fade: ['gastrocnemius-lateral'] },
    note: [
      fact(
        'The heads frame the lower half of that hollow and join underneath it, where the middle third of the leg begins. Their tendon meets that of the [soleus](soleus), which takes origin further down, in the leg’s lower half. Only the [plantaris](plantaris) belongs at the fossa: at its lower outer edge.',
        'reviewed-text',
        'gray1918',
        'quain',
      ),
    ],
  },
  {
    id: 'L7',
    ...told('The popliteal fossa is the hollow of the knee; its four muscular edges give it the outline of a diamond.'),
    scene: { view: CAMERAS.kneeBack },
  },
  {
    id: 'L8',
    ...told(
      'Further down the heads and the [soleus](soleus) merge into a single cord, the [calcaneal tendon](achilles-tendon), fixed to the rear of the [heel bone](calcaneus).',
    ),
    scene: { view: CAMERAS.heelBackMedial, select: 'achilles-tendon' },
    note: [
      fact(
        'More exactly, to the middle third of the bone’s [posterior surface](posterior-surface-of-calcaneus): a [bursa](retrocalcaneal-bursa) cushions the third above.',
        'reviewed-text',
        'gray1918',
      ),
      fact('On the way its fibres wind through about a quarter turn.', 'reviewed-text', 'edama2015', 'nanka2024'),
    ],
  },
  {
    id: 'L9',
    ...told(
      'Counted with the [soleus](soleus) it makes a muscle of three heads; anatomists call the set triceps surae, from the Latin word for calf.',
    ),
    scene: { view: CAMERAS.calfBackMedial, select: 'soleus', fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'] },
  },
  {
    id: 'L10',
    ...told('Its orders arrive through the [tibial nerve](tibial-nerve), which runs down the middle of the fossa.'),
    scene: { view: CAMERAS.kneeBack, select: 'tibial-nerve' },
  },
  {
    id: 'L11',
    ...told('Of the roots in that nerve, S1 gives it the most, L5 a little.'),
    scene: { view: CAMERAS.kneeBack, select: 'tibial-nerve' },
    note: [fact('Most books write S1 and S2, a few add L5.', 'reviewed-text', 'flexikon')],
  },
]
