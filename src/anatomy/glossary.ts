/** One term of art, explained for a reader who has never met it. */
export interface GlossaryEntry {
  readonly term: string
  /** Other forms of the word that occur in the texts. */
  readonly forms?: readonly string[]
  readonly meaning: string
}

/** Terms of art that the atlas uses, in the order of the alphabet. */
export const GLOSSARY = [
  { term: 'anterior', meaning: 'Towards the front of the body.' },
  {
    term: 'aponeurosis',
    forms: ['aponeuroses'],
    meaning: 'A tendon spread out as a flat sheet, from which or into which muscle fibres run.',
  },
  {
    term: 'bursa',
    forms: ['bursae'],
    meaning: 'A small, flat cushion filled with fluid that lets a tendon or the skin glide over bone.',
  },
  { term: 'bursitis', meaning: 'Inflammation of a bursa.' },
  { term: 'capsule', meaning: 'The sleeve of tough tissue that closes a joint.' },
  { term: 'condyle', forms: ['condyles'], meaning: 'A rounded end of a bone, part of a joint.' },
  {
    term: 'deep vein thrombosis',
    forms: ['thrombosis'],
    meaning: 'A blood clot in a deep vein, most often of the calf; it can travel to the lungs and needs urgent care.',
  },
  { term: 'distal', meaning: 'Further from the trunk: the ankle is distal to the knee.' },
  { term: 'dorsiflexion', meaning: 'Bringing the foot up towards the shin.' },
  {
    term: 'eccentric',
    meaning: 'Of a contraction: the muscle pulls while it is being lengthened, as the calf does when the heel sinks.',
  },
  { term: 'epicondyle', forms: ['epicondyles'], meaning: 'A bump above a condyle that holds a ligament.' },
  { term: 'eversion', meaning: 'Turning the sole outwards.' },
  {
    term: 'fabella',
    meaning:
      'A small bone, the size of a bean, that many people have in the tendon of the outer head of the gastrocnemius.',
  },
  {
    term: 'fascia',
    forms: ['fasciae'],
    meaning: 'A sheet of tough tissue that wraps muscles or parts one group of them from another.',
  },
  { term: 'fascicle', forms: ['fascicles'], meaning: 'A bundle of muscle fibres, just visible to the eye.' },
  { term: 'flexion', meaning: 'Bending a joint, as the knee bends when the heel comes up behind.' },
  { term: 'fossa', meaning: 'A hollow: the popliteal fossa is the hollow of the knee.' },
  {
    term: 'hamstring',
    forms: ['hamstrings'],
    meaning: 'One of the three muscles of the back of the thigh that bend the knee.',
  },
  { term: 'insertion', meaning: 'The end of a muscle at the bone that it chiefly moves, mostly the lower one.' },
  { term: 'inversion', meaning: 'Turning the sole inwards.' },
  { term: 'lateral', meaning: 'On the outer side, away from the middle of the body.' },
  {
    term: 'lever',
    forms: ['moment arm', 'lever arm'],
    meaning:
      'Of a muscle: the distance from its line of pull to the axis of the joint (moment arm). The longer it is, the more the same force turns the joint.',
  },
  { term: 'malleolus', forms: ['malleoli'], meaning: 'One of the two knobs of bone at the sides of the ankle.' },
  { term: 'medial', meaning: 'On the inner side, towards the middle of the body.' },
  {
    term: 'musculotendinous junction',
    meaning: 'The zone where the fibres of a muscle pass into tendon; most strains happen there.',
  },
  { term: 'origin', meaning: 'The end of a muscle at the bone that it moves less, mostly the upper one.' },
  {
    term: 'paratenon',
    meaning: 'The thin, sliding layer round a tendon; it carries vessels to it.',
  },
  {
    term: 'PCSA',
    forms: ['physiological cross-section'],
    meaning:
      'Physiological cross-sectional area: the cut across all fibres of a muscle at right angles to them. A measure of how strong it can be.',
  },
  {
    term: 'pennation',
    meaning:
      'The angle between the fibres of a muscle and its line of pull. Slanting fibres are short, but more of them find room.',
  },
  { term: 'plantar aponeurosis', meaning: 'The tough sheet under the skin of the sole that ties heel and toes.' },
  { term: 'plantar flexion', meaning: 'Pointing the foot down, or lifting the heel off the ground.' },
  { term: 'posterior', meaning: 'Towards the back of the body.' },
  { term: 'proximal', meaning: 'Nearer to the trunk: the knee is proximal to the ankle.' },
  {
    term: 'quadriceps',
    forms: ['vasti'],
    meaning:
      'The four-headed muscle on the front of the thigh that straightens the knee; three of its heads are the vasti.',
  },
  {
    term: 'root',
    forms: ['roots'],
    meaning:
      'Of a nerve: the place where its fibres leave the spinal cord, numbered by the vertebra; S1 is the first of the sacrum.',
  },
  {
    term: 'sarcomere',
    meaning: 'The smallest unit of a muscle that contracts, about 2 to 3 thousandths of a millimetre long.',
  },
  { term: 'sesamoid', forms: ['sesamoid bones'], meaning: 'A small bone inside a tendon, like the kneecap.' },
  {
    term: 'slow (type I) fibres',
    forms: ['type I', 'slow fibres'],
    meaning:
      'Muscle fibres that contract slowly and hardly tire; fast (type II) fibres are quicker, stronger and tire soon.',
  },
  {
    term: 'stiffness',
    meaning: 'The force that it takes to stretch a tendon by one millimetre.',
  },
  { term: 'superficial', meaning: 'Nearer to the skin; the opposite of deep.' },
  {
    term: 'tendinopathy',
    meaning: 'A painful, often thickened tendon that was overloaded; inflammation plays little part in it.',
  },
  {
    term: 'triceps surae',
    meaning: 'The three-headed muscle of the calf: both heads of the gastrocnemius and the soleus.',
  },
  { term: 'tuberosity', meaning: 'A large, rough bump on a bone.' },
] as const satisfies readonly GlossaryEntry[]

const entryByForm = new Map<string, GlossaryEntry>(
  GLOSSARY.flatMap((entry: GlossaryEntry) =>
    [entry.term, ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), entry] as const),
  ),
)

// The longest form first, so that `plantar flexion` is not taken for `flexion`.
const ANY_FORM = new RegExp(
  [...entryByForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => `(?<![\\p{L}-])${form.replace(/[()]/g, '\\$&')}(?![\\p{L}-])`)
    .join('|'),
  'giu',
)

/**
 * A text cut at the terms of art in it: plain pieces, and words with what they mean. A term is explained the first
 * time that it comes.
 */
export function explain(text: string): readonly (string | { readonly text: string; readonly entry: GlossaryEntry })[] {
  const pieces: (string | { text: string; entry: GlossaryEntry })[] = []
  const met = new Set<GlossaryEntry>()
  let end = 0
  for (const { 0: words, index } of text.matchAll(ANY_FORM)) {
    const entry = entryByForm.get(words.toLowerCase())
    if (!entry || met.has(entry)) continue
    met.add(entry)
    if (index > end) pieces.push(text.slice(end, index))
    pieces.push({ text: words, entry })
    end = index + words.length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}
