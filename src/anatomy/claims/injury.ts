import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** How muscle and tendon get hurt. */
export const injury: readonly Claim[] = [
  {
    id: 'I1',
    ...told('Racket sports are where it usually happens, tennis and squash first among them.'),
    scene: { view: 'posterior', select: 'gastrocnemius-medial' },
  },
  {
    id: 'I2',
    ...told('It fails when overstretched: the knee as straight as it goes, and the toes forced up at the same moment.'),
    scene: { view: 'medial', knee: 0, ankle: 22, select: 'gastrocnemius-medial' },
  },
  {
    id: 'I3',
    ...told('Abrupt, explosive efforts, a sprint or a leap, raise the odds.'),
    scene: { view: 'medial', motion: 'run' },
  },
  {
    id: 'I4',
    ...told('The [medial head](gastrocnemius-medial) can give way; the article has its tendon rupture.'),
    scene: { view: CAMERAS.borderBackMedial, select: 'gastrocnemius-medial', condition: 'medial-head-tear' },
    note: [
      fact(
        'What usually tears is the lower border of the belly, where muscle turns into tendon: the musculotendinous junction of “tennis leg”.',
        'reviewed-text',
        'kwak2006',
        'flecca2007',
      ),
    ],
  },
  {
    id: 'I5',
    ...told('A torn [plantaris](plantaris) is the rarer finding.'),
    scene: {
      view: CAMERAS.plantarisBack,
      select: 'plantaris',
      fade: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'sural-nerve', 'small-saphenous-vein'],
      condition: 'plantaris-rupture',
    },
  },
  {
    id: 'I6',
    ...told('It announces itself: a stab in the calf out of nowhere, something rips, at times one hears a pop.'),
    scene: { view: CAMERAS.calfBackMedial, condition: 'medial-head-tear', ankle: 10 },
  },
  {
    id: 'I7',
    ...told('Afterwards people limp, and the calf swells.'),
    scene: { view: 'posterior', condition: 'medial-head-tear', ankle: -10 },
  },
  {
    id: 'I8',
    ...told('The muscle also cramps readily; in North America that goes by the name of charley horse.'),
    scene: { view: CAMERAS.calfBack, ankle: -30, condition: 'calf-cramp' },
  },
  {
    id: 'I9',
    ...told('In a cramp it contracts against one’s will, hurts, and may need minutes to let go.'),
    scene: { view: 'medial', ankle: -35, select: 'gastrocnemius-medial', condition: 'calf-cramp' },
  },
  {
    id: 'I10',
    ...told('Three triggers are listed: too little water, too much work, salts out of balance.'),
    scene: { view: 'medial', ankle: -35, condition: 'calf-cramp' },
    note: [
      fact(
        'None of them is proven to be the cause. Cramps in sport seem to have several causes at once, which differ from one person to the next.',
        'reviewed-text',
        'miller2022',
      ),
    ],
  },
  {
    id: 'I11',
    ...told('When it is strained, the [medial head](gastrocnemius-medial) is hit most, as the foot is bent up hard.'),
    scene: {
      view: CAMERAS.borderBackMedial,
      ankle: 22,
      select: 'gastrocnemius-medial',
      condition: 'medial-head-tear',
      grade: 1,
    },
    note: [
      fact(
        'The straight knee belongs to it. The muscle spans two joints; pulling while both stretch it is the eccentric load that tears it.',
        'reviewed-text',
        'flecca2007',
        'kwak2006',
      ),
    ],
  },
  {
    id: 'I12',
    ...told('Such a strain hurts badly, and at once.'),
    scene: { view: CAMERAS.borderBackMedial, light: ['gastrocnemius-medial'], condition: 'medial-head-tear', grade: 1 },
  },
  {
    id: 'I13',
    ...told('Trouble can sit at the other end too, where the [Achilles tendon](achilles-tendon) meets the heel.'),
    scene: { view: CAMERAS.heelBackMedial, select: 'achilles-tendon' },
  },
  {
    id: 'I14',
    ...told('Years of the same pull inflame it, in the article’s words as tendonitis of the tendon.'),
    scene: { view: CAMERAS.tendonBackMedial, select: 'achilles-tendon', condition: 'achilles-tendinopathy-midportion' },
    note: [
      fact(
        'Specialists now say tendinopathy: under the microscope there is hardly any inflammation.',
        'reviewed-text',
        'vanDijk2011',
        'denHartog2009',
      ),
    ],
  },
  {
    id: 'I15',
    ...told('Age is named as a risk.'),
    scene: { view: 'medial', select: 'achilles-tendon', condition: 'achilles-tendinopathy-midportion' },
    note: [
      fact(
        'Its high point is the active middle of life; people who sit all day are not spared.',
        'from-memory',
        'denHartog2009',
      ),
      fact('The form at the insertion does grow commoner with the years.', 'second-hand', 'zhi2021'),
    ],
  },
  {
    id: 'I16',
    ...told('Under such strain the tendon grows thick, and parts of it turn to cartilage or bone.'),
    scene: {
      view: CAMERAS.insertionBackMedial,
      select: 'achilles-tendon',
      condition: 'achilles-tendinopathy-insertional',
    },
    note: [
      fact(
        'That is a picture of the insertional form. The other form, in mid-tendon two to seven centimetres up, is seen more often.',
        'reviewed-text',
        'vanDijk2011',
        'szaro2021',
      ),
      fact('There the tendon thickens: from 4.9 to 11.2 mm front to back in one series.', 'measured', 'szaro2021'),
    ],
  },
  {
    id: 'I17',
    ...told(
      'A bump of bone may stand out behind the [heel](calcaneus), right at the attachment, and be sore to touch.',
    ),
    scene: {
      view: CAMERAS.insertionBackMedial,
      select: 'calcaneus',
      fade: ['achilles-tendon'],
      hide: ['subcutaneous-calcaneal-bursa', 'retrocalcaneal-bursa'],
      condition: 'achilles-tendinopathy-insertional',
    },
  },
  {
    id: 'I18',
    ...told('The [Achilles tendon](achilles-tendon) can also snap in two, typically in a hard-fought leisure game.'),
    scene: { view: CAMERAS.ruptureBack, select: 'achilles-tendon', condition: 'achilles-rupture' },
  },
  {
    id: 'I19',
    ...told('One hears it pop; pain follows, in the article’s phrase on “extending up” the leg.'),
    scene: { view: CAMERAS.ruptureBack, ankle: 5, condition: 'achilles-rupture' },
    note: [
      fact(
        'What is meant is not clear. The usual story is a blow felt behind the ankle, a push-off without strength, and a heel that cannot be lifted on that leg alone.',
        'reviewed-text',
        'footHyperbook',
      ),
      fact(
        'Squeezing the calf no longer moves the foot: a test that found 96 % of ruptures.',
        'measured',
        'maffulli1998',
      ),
    ],
  },
  {
    id: 'I20',
    ...told('Against a hand that resists, the foot will not go down.'),
    scene: { view: 'medial', ankle: 0, select: 'achilles-tendon', condition: 'achilles-rupture' },
    note: [
      fact(
        'Some strength may remain, since deeper muscles ([tibialis posterior](tibialis-posterior), the toe flexors) still pull. It does not rule a rupture out.',
        'reviewed-text',
        'footHyperbook',
      ),
    ],
  },
  {
    id: 'I21',
    ...told('In calcaneal bursitis the tendon chafes a bursa until it is inflamed; the back of the heel aches.'),
    scene: { view: CAMERAS.insertionBackLateral, select: 'retrocalcaneal-bursa', condition: 'retrocalcaneal-bursitis' },
    note: [
      fact(
        'There are two to tell apart: the [retrocalcaneal bursa](retrocalcaneal-bursa) deep to the tendon, and the [subcutaneous one](subcutaneous-calcaneal-bursa) under the skin, which the shoe rubs.',
        'reviewed-text',
        'vanDijk2011',
      ),
    ],
  },
  {
    id: 'I22',
    ...told('Distance runners know it well, and so do those who play basketball or tennis.'),
    scene: { view: CAMERAS.heelBackMedial, condition: 'retrocalcaneal-bursitis' },
  },
]
