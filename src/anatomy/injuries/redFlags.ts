import type { Fact, Facts } from '../facts.ts'
import { fact } from '../prose.ts'

/** A condition that cannot wait, and how it shows. */
export interface RedFlag {
  readonly name: string
  readonly signs: Facts
  readonly action: Fact
}

/** What must be ruled out first in a painful calf. */
export const RED_FLAGS = {
  'deep-vein-thrombosis': {
    name: 'A clot in a deep vein (deep vein thrombosis)',
    signs: [
      fact(
        'One calf swells, is warm, sore or changes colour; about half of all clots show nothing.',
        'reviewed-text',
        'vdfDvt',
      ),
      fact(
        'It counts more if that calf measures 3 cm or more over the other, if the ankle pits under a finger, after an operation or weeks of lying still, with cancer, or after an earlier clot.',
        'second-hand',
        'wells2003',
      ),
    ],
    action: fact(
      'See a doctor the same day. Short breath, pain in the chest or coughing blood: call the emergency number.',
      'reviewed-text',
      'vdfDvt',
    ),
  },
  'compartment-syndrome': {
    name: 'Pressure in a muscle compartment (compartment syndrome)',
    signs: [
      fact(
        'Pain far beyond what the injury explains, growing, and worse when the toes are moved for you; a calf that is hard as wood; tingling or numbness.',
        'reviewed-text',
        'compartmentAdult',
      ),
    ],
    action: fact(
      'Emergency: hours decide. Do not wait for a pale foot or a lost pulse.',
      'reviewed-text',
      'compartmentAdult',
    ),
  },
  'acute-limb-ischaemia': {
    name: 'No blood to the leg (acute limb ischaemia)',
    signs: [
      fact(
        'A leg that suddenly hurts, turns pale and cold beside the other, tingles or will not move.',
        'reviewed-text',
        'rcemIschaemia',
      ),
    ],
    action: fact('Emergency: call the emergency number at once.', 'reviewed-text', 'rcemIschaemia'),
  },
  'achilles-rupture': {
    name: 'A torn Achilles tendon',
    signs: [
      fact(
        'A blow from behind, and then no heel rise on that leg; it is often taken for a sprain.',
        'reviewed-text',
        'footHyperbook',
        'maffulli1998',
      ),
    ],
    action: fact(
      'Have it examined within a day or two, with the foot pointing down until then.',
      'from-memory',
      'footHyperbook',
    ),
  },
} as const satisfies Record<string, RedFlag>
