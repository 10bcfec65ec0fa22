import { CAMERAS } from '../claims/cameras.ts'
import { fact } from '../prose.ts'
import type { InjuryText } from './injury.ts'

/** Injuries of the Achilles tendon and of the bursae beside it. */
export const tendonInjuries = {
  'achilles-tendinopathy-midportion': {
    cause: { kind: 'again', motion: 'run' },
    zone: {
      structure: 'achilles-tendon',
      place: fact(
        'The [Achilles tendon](achilles-tendon) two to seven centimetres above the heel.',
        'reviewed-text',
        'vanDijk2011',
      ),
    },
    mechanism: [
      fact(
        'More load, more often, than the tendon has time to recover from.',
        'reviewed-text',
        'weinfeld2014',
        'denHartog2009',
      ),
    ],
    tissue: [
      fact('Thicker and wider: from 4.9 to 11.2 mm deep, from 14.7 to 17.2 mm wide.', 'measured', 'szaro2021'),
      fact('Its collagen is in disarray; cells of inflammation are seldom found.', 'reviewed-text', 'denHartog2009'),
    ],
    signs: [
      fact(
        'Stiff and sore with the first steps of the day, better once warm, worse after sport.',
        'from-memory',
        'weinfeld2014',
      ),
      fact('A spindle-shaped swelling that is tender between finger and thumb.', 'reviewed-text', 'vanDijk2011'),
    ],
    tests: ['pinch-of-the-tendon', 'heel-rise', 'silfverskiold'],
    occurrence: [
      fact('Some 6 % of people have pain in this tendon at some time.', 'reviewed-text', 'chimenti2017'),
      fact('Runners are hit most, then those who jump and play racket sports.', 'reviewed-text', 'denHartog2009'),
      fact('Of all cases about two thirds are of this form.', 'second-hand', 'footHyperbook'),
    ],
    mimics: [
      fact(
        'Inflamed paratenon; a partial tear; a [plantaris](plantaris) tendon that rubs; a nerve ([sural](sural-nerve)).',
        'from-memory',
        'weinfeld2014',
      ),
    ],
    scene: {
      view: CAMERAS.tendonBackMedial,
      select: 'achilles-tendon',
      condition: 'achilles-tendinopathy-midportion',
    },
  },
  'achilles-tendinopathy-insertional': {
    cause: { kind: 'again', motion: 'heel-drop' },
    zone: {
      structure: 'achilles-tendon',
      landmark: 'posterior-surface-of-calcaneus',
      place: fact(
        'The last two centimetres, on the [posterior surface of the heel bone](posterior-surface-of-calcaneus).',
        'reviewed-text',
        'vanDijk2011',
      ),
    },
    mechanism: [
      fact(
        'Overload again, with the tendon pressed onto the bone whenever the foot comes up.',
        'from-memory',
        'chimenti2017',
      ),
    ],
    tissue: [
      fact(
        'Cartilage and bone form inside the end of the tendon; a spur points up into it.',
        'reviewed-text',
        'zhi2021',
      ),
      fact(
        'It is not the prominent upper corner of the heel bone (Haglund), though both may be there.',
        'reviewed-text',
        'vanDijk2011',
      ),
    ],
    signs: [
      fact(
        'Stiffness after rest, pain at work and sport, trouble with the heel of a shoe.',
        'reviewed-text',
        'chimenti2017',
      ),
      fact('Sore right on the bone; a firm swelling or the spur can be felt.', 'reviewed-text', 'zhi2021'),
    ],
    tests: ['pinch-of-the-tendon', 'silfverskiold'],
    occurrence: [
      fact('A quarter to a third of all painful Achilles tendons.', 'second-hand', 'chimenti2017', 'footHyperbook'),
      fact('More common with age, and with diabetes or high blood fats.', 'second-hand', 'zhi2021'),
    ],
    mimics: [
      fact(
        'Bursitis, [deep](retrocalcaneal-bursa) or under the skin; gout; inflammatory diseases of the spine and joints.',
        'reviewed-text',
        'foye2019',
      ),
    ],
    scene: {
      view: CAMERAS.insertionBackMedial,
      fade: ['achilles-tendon'],
      light: ['achilles-tendon', 'calcaneus'],
      hide: ['subcutaneous-calcaneal-bursa', 'retrocalcaneal-bursa'],
      condition: 'achilles-tendinopathy-insertional',
    },
  },
  'achilles-rupture': {
    cause: { kind: 'once', from: { knee: 35, ankle: -28 }, to: { knee: 0, ankle: 22 } },
    zone: {
      structure: 'achilles-tendon',
      place: fact(
        'Mostly two to six centimetres above the heel, where few vessels reach the [tendon](achilles-tendon).',
        'reviewed-text',
        'jaocr',
      ),
    },
    mechanism: [
      fact(
        'The calf pulls with full force while the foot is driven up: a start, a landing, a step into a hole.',
        'reviewed-text',
        'gpnotebook',
      ),
    ],
    tissue: [
      fact(
        'The ends lie apart and look like a mop; a dent shows between them until the swelling fills it.',
        'from-memory',
        'jaocr',
      ),
      fact('The muscle draws up; the foot hangs further up than the other.', 'reviewed-text', 'maffulli1998'),
    ],
    signs: [
      fact('Like a kick from behind, with a crack; walking flat is still possible.', 'reviewed-text', 'footHyperbook'),
      fact(
        'No heel rise on that leg. Weak pointing of the foot may remain and misleads.',
        'reviewed-text',
        'footHyperbook',
      ),
      fact('A fifth to a quarter are missed the first time.', 'second-hand', 'footHyperbook'),
    ],
    tests: ['calf-squeeze', 'matles', 'gap-palpation', 'heel-rise'],
    occurrence: [
      fact('About 2 in 10,000 people a year.', 'reviewed-text', 'gpnotebook'),
      fact('Mostly men of thirty to fifty in games for fun.', 'from-memory', 'weinfeld2014'),
      fact(
        'In 174 people with a rupture, at least two of the tests were positive in each.',
        'measured',
        'maffulli1998',
      ),
    ],
    mimics: [
      fact(
        'A tear of the [medial head](gastrocnemius-medial); a sprained ankle; a partial tear.',
        'from-memory',
        'weinfeld2014',
      ),
    ],
    scene: { view: CAMERAS.ruptureBack, ankle: 6, select: 'achilles-tendon', condition: 'achilles-rupture' },
  },
  'retrocalcaneal-bursitis': {
    cause: { kind: 'again', motion: 'plantar-flexion' },
    zone: {
      structure: 'retrocalcaneal-bursa',
      landmark: 'posterior-surface-of-calcaneus',
      place: fact(
        'The [bursa](retrocalcaneal-bursa) between the tendon and the upper part of the heel bone.',
        'reviewed-text',
        'vanDijk2011',
      ),
    },
    mechanism: [
      fact(
        'Each upward bend of the foot squeezes it between [tendon](achilles-tendon) and bone, more so if the bone juts out.',
        'reviewed-text',
        'foye2019',
      ),
    ],
    tissue: [fact('Swollen with fluid, it bulges at both sides of the tendon.', 'reviewed-text', 'vanDijk2011')],
    signs: [
      fact(
        'Pain deep in front of the tendon, above its insertion; a soft swelling left and right.',
        'reviewed-text',
        'vanDijk2011',
      ),
    ],
    tests: ['pinch-of-the-tendon'],
    occurrence: [fact('In runners above all; also with gout or rheumatoid arthritis.', 'reviewed-text', 'foye2019')],
    mimics: [
      fact('Insertional tendinopathy; a stress fracture of the [heel bone](calcaneus).', 'from-memory', 'foye2019'),
    ],
    scene: {
      view: CAMERAS.insertionBackLateral,
      select: 'retrocalcaneal-bursa',
      condition: 'retrocalcaneal-bursitis',
    },
  },
  'subcutaneous-calcaneal-bursitis': {
    cause: { kind: 'again', motion: 'walk' },
    zone: {
      structure: 'subcutaneous-calcaneal-bursa',
      landmark: 'calcaneal-tuberosity',
      place: fact(
        'The [bursa](subcutaneous-calcaneal-bursa) between the [tendon](achilles-tendon) and the skin.',
        'reviewed-text',
        'vanDijk2011',
      ),
    },
    mechanism: [
      fact('A stiff edge or a tight heel of a shoe rubs from outside.', 'reviewed-text', 'ascensionBursitis'),
    ],
    tissue: [
      fact(
        'A cushion that was flat fills up; the skin over it thickens and reddens.',
        'reviewed-text',
        'ascensionBursitis',
      ),
    ],
    signs: [
      fact('Red, swollen and sore behind the heel, worst in certain shoes.', 'reviewed-text', 'ascensionBursitis'),
    ],
    tests: ['pinch-of-the-tendon'],
    occurrence: [
      fact('In those who wear high or badly fitting shoes, and in sport.', 'reviewed-text', 'ascensionBursitis'),
    ],
    mimics: [
      fact(
        'The [deep bursa](retrocalcaneal-bursa) inflamed; an infection of the skin; insertional tendinopathy.',
        'reviewed-text',
        'foye2019',
      ),
    ],
    scene: {
      view: CAMERAS.insertionBackMedial,
      select: 'subcutaneous-calcaneal-bursa',
      condition: 'subcutaneous-calcaneal-bursitis',
    },
  },
} as const satisfies Record<string, InjuryText>
