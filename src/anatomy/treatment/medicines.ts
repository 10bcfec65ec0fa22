import type { Fact, Facts } from '../facts.ts'
import { fact } from '../prose.ts'

/** A medicine that the article names, with what to bear in mind. */
export interface Medicine {
  readonly name: string
  readonly use: Fact
  readonly caveats: Facts
}

/** The medicines of the article. */
export const MEDICINES = {
  paracetamol: {
    name: 'Paracetamol (acetaminophen)',
    use: fact('Named against strong pain.', 'reviewed-text', 'osmosis2025'),
    caveats: [fact('Too much harms the liver; many cold remedies hold it as well.', 'from-memory', 'nhsMedicines')],
  },
  ibuprofen: {
    name: 'Ibuprofen',
    use: fact('Named against strong pain.', 'reviewed-text', 'osmosis2025'),
    caveats: [
      fact('May slow healing if taken in the first days.', 'reviewed-text', 'dubois2020'),
      fact(
        'Not for everybody: ask first with a weak stomach, kidneys or heart, with blood thinners, in pregnancy.',
        'from-memory',
        'nhsMedicines',
      ),
    ],
  },
  cyclobenzaprine: {
    name: 'Muscle relaxants (cyclobenzaprine)',
    use: fact('Named against strong pain.', 'reviewed-text', 'osmosis2025'),
    caveats: [
      fact(
        'No proof for strains of the calf; such drugs make drowsy. On prescription.',
        'from-memory',
        'vanTulder2003',
      ),
    ],
  },
} as const satisfies Record<string, Medicine>
