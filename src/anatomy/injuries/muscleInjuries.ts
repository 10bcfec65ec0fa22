import { CAMERAS } from '../claims/cameras.ts'
import { fact } from '../prose.ts'
import type { InjuryText } from './injury.ts'

const HEADS = ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const

/** Injuries of the muscles of the calf. */
export const muscleInjuries = {
  'medial-head-tear': {
    cause: { kind: 'once', from: { knee: 45, ankle: -22 }, to: { knee: 0, ankle: 22 } },
    zone: {
      structure: 'gastrocnemius-medial',
      place: fact(
        'The lower border of the [medial head](gastrocnemius-medial), where its fibres pass into the aponeurosis.',
        'reviewed-text',
        'kwak2006',
        'flecca2007',
      ),
    },
    grades: [
      fact('Grade I: less than a tenth of the fibres is torn; about two weeks.', 'second-hand', 'clinicGrades'),
      fact('Grade II: up to half of them; five to eight weeks.', 'second-hand', 'clinicGrades'),
      fact('Grade III: more than half, up to the whole border; three to four months.', 'second-hand', 'clinicGrades'),
    ],
    mechanism: [
      fact(
        'The knee straightens while the ankle is driven up. Both joints stretch the muscle at once, and it is pulling.',
        'reviewed-text',
        'flecca2007',
      ),
    ],
    tissue: [
      fact(
        'The torn fibres draw back from the aponeurosis and leave a gap, filled by blood that spreads between the head and the [soleus](soleus).',
        'reviewed-text',
        'kwak2006',
        'flecca2007',
      ),
      fact(
        'That layer of fluid measured 9.7 mm on average where the tear was complete, 6.8 mm where it was partial; the two muscles were joined again after about four weeks.',
        'measured',
        'kwak2006',
      ),
      fact('Of tears seen by ultrasound 73 % were partial, 27 % total.', 'measured', 'scielo2016'),
    ],
    signs: [
      fact(
        'A sudden stab, at times a pop; then swelling, a tender spot on the inner side at mid-calf, a bruise that sinks to the ankle.',
        'reviewed-text',
        'flecca2007',
      ),
      fact(
        'No grade read off an image foretells by itself when sport is possible again.',
        'reviewed-text',
        'gradingReview2025',
      ),
    ],
    tests: ['stretch-and-resist', 'ultrasound', 'calf-squeeze'],
    occurrence: [
      fact('Typically in middle age, in racket sports or on a step missed.', 'reviewed-text', 'flecca2007'),
      fact('Strains of the calf come back in 19 to 31 % of athletes.', 'reviewed-text', 'meek2022'),
      fact('Of 81 people with the signs, five (6 %) had a clot in a deep vein.', 'measured', 'scielo2016'),
    ],
    mimics: [
      fact(
        'A deep vein thrombosis, which can also come on top of the tear; a rupture of the [Achilles tendon](achilles-tendon); a burst cyst behind the knee; a torn [plantaris](plantaris).',
        'reviewed-text',
        'scielo2016',
        'flecca2007',
      ),
    ],
    scene: {
      view: CAMERAS.borderBackMedial,
      select: 'gastrocnemius-medial',
      condition: 'medial-head-tear',
    },
  },
  'calf-strain': {
    cause: { kind: 'again', motion: 'run' },
    zone: {
      structure: 'soleus',
      place: fact(
        'Any of the muscles, mostly near the border of muscle and tendon; in the [soleus](soleus) deep in the calf, often on its sides.',
        'from-memory',
        'meek2022',
      ),
    },
    grades: [
      fact('Grade I: a few fibres are torn, within swollen bundles.', 'second-hand', 'clinicGrades'),
      fact(
        'Grade II: up to half of the fibres of the place are torn; a cleft filled with blood.',
        'second-hand',
        'clinicGrades',
      ),
      fact('Grade III: more than half of them are torn.', 'second-hand', 'clinicGrades'),
    ],
    mechanism: [
      fact(
        'A stretch under load: at speed for gastrocnemius, by running on and on with the knee bent for the [soleus](soleus).',
        'from-memory',
        'meek2022',
        'green2022',
      ),
    ],
    tissue: [
      fact(
        'Fibres part, fluid gathers between the bundles; a small one may show as swelling only.',
        'from-memory',
        'meek2022',
      ),
    ],
    signs: [
      fact('Gastrocnemius: sharp and at once. Soleus: a deep tightness that builds up.', 'from-memory', 'meek2022'),
      fact('Pain when the muscle is stretched, when it pushes, when it is pressed.', 'from-memory', 'green2022'),
    ],
    tests: ['stretch-and-resist', 'heel-rise', 'ultrasound'],
    occurrence: [
      fact(
        'The medial head is hit most often. Of athletes, 19 to 31 % are hurt there again.',
        'reviewed-text',
        'meek2022',
      ),
    ],
    mimics: [
      fact(
        'Deep vein thrombosis; cramp; pain referred from the back; a narrowed [popliteal artery](popliteal-artery).',
        'from-memory',
        'meek2022',
      ),
    ],
    scene: {
      view: CAMERAS.soleusBackLateral,
      select: 'soleus',
      fade: [...HEADS, 'plantaris', 'sural-nerve', 'small-saphenous-vein'],
      condition: 'calf-strain',
    },
  },
  'plantaris-rupture': {
    cause: { kind: 'once', from: { knee: 40, ankle: -20 }, to: { knee: 0, ankle: 22 } },
    zone: {
      structure: 'plantaris',
      place: fact(
        'The long thin tendon of the [plantaris](plantaris), or its passage from muscle to tendon, between gastrocnemius and [soleus](soleus).',
        'reviewed-text',
        'wikipediaPlantaris',
      ),
    },
    mechanism: [
      fact('Like tennis leg: straight knee, foot forced up, a sudden push.', 'reviewed-text', 'wikipediaPlantaris'),
    ],
    tissue: [
      fact(
        'The tendon is gone from its place or coiled up higher, with fluid in the cleft where it ran.',
        'from-memory',
        'delgado2002',
      ),
    ],
    signs: [
      fact(
        'Pain and swelling of the calf like those of tennis leg, mostly milder; little strength is lost.',
        'from-memory',
        'wikipediaPlantaris',
      ),
    ],
    tests: ['ultrasound', 'calf-squeeze'],
    occurrence: [
      fact(
        'Rare. Of 141 people with tennis leg, two thirds had a torn medial head and 1.4 % a torn plantaris.',
        'from-memory',
        'delgado2002',
      ),
      fact('The muscle is missing in about 8 to 12 % of legs.', 'second-hand', 'wikipediaPlantaris'),
    ],
    mimics: [
      fact(
        'Above all a tear of the [medial head](gastrocnemius-medial); a deep vein thrombosis.',
        'reviewed-text',
        'flecca2007',
      ),
    ],
    scene: {
      view: CAMERAS.plantarisBack,
      select: 'plantaris',
      fade: [...HEADS, 'sural-nerve', 'small-saphenous-vein'],
      condition: 'plantaris-rupture',
    },
  },
  'calf-cramp': {
    cause: { kind: 'once', from: { knee: 25, ankle: 5 }, to: { knee: 35, ankle: -40 } },
    zone: {
      structure: 'gastrocnemius-medial',
      place: fact(
        'The bellies of gastrocnemius, the [medial head](gastrocnemius-medial) as a rule.',
        'from-memory',
        'miller2022',
      ),
    },
    mechanism: [
      fact(
        'A muscle that is already short, foot down and knee bent, fires by itself and does not stop.',
        'from-memory',
        'miller2022',
      ),
      fact(
        'Several causes act together and differ between people; neither thirst nor salt is proven as the one.',
        'reviewed-text',
        'miller2022',
      ),
    ],
    tissue: [fact('Nothing is torn: the belly stands out, short and hard.', 'from-memory', 'miller2022')],
    signs: [
      fact(
        'Sudden pain and a hard knot; it lasts for seconds to minutes, soreness may stay for a day.',
        'from-memory',
        'miller2022',
      ),
      fact('Stretching until it lets go is the help that works.', 'reviewed-text', 'miller2022'),
    ],
    tests: [],
    occurrence: [
      fact('Up to 67 % of triathletes and 30 to 50 % of marathon runners know it.', 'second-hand', 'miller2022'),
    ],
    mimics: [
      fact(
        'A strain, when the pain stays; a narrowed artery, when it comes with each walk; a clot, when the leg swells.',
        'from-memory',
        'miller2022',
      ),
    ],
    scene: {
      view: CAMERAS.calfBackMedial,
      ankle: -38,
      knee: 20,
      select: 'gastrocnemius-medial',
      condition: 'calf-cramp',
    },
  },
} as const satisfies Record<string, InjuryText>
