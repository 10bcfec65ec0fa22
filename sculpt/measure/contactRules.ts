/** Structures may reach this deep into each other, mm. */
export const LIMIT = 1

/** What holds the others inside it by nature. */
export const ENCLOSING: readonly string[] = ['skin', 'knee-capsule']

/** Pairs that reach into each other because anatomy wants it, each with why. */
export const JOINED = [
  { pair: ['popliteal-vein', 'small-saphenous-vein'], why: 'the one opens into the other' },
  { pair: ['popliteal-artery', 'posterior-tibial-artery'], why: 'the one is the branch of the other' },
  { pair: ['tibial-nerve', 'sural-nerve'], why: 'the one is the branch of the other' },
  { pair: ['tibial-nerve', 'common-fibular-nerve'], why: 'above the fossa both run in one sheath' },
] as const satisfies readonly { readonly pair: readonly [string, string]; readonly why: string }[]

/** Why a pair may reach into each other; undefined where it may not. */
export const whyJoined = (pair: readonly [string, string]): string | undefined =>
  JOINED.find(({ pair: [a, b] }) => pair.includes(a) && pair.includes(b))?.why

/** Structures that lie on each other over a broad surface. */
export const CONTACT_PAIRS = [
  ['soleus', 'gastrocnemius-medial'],
  ['soleus', 'gastrocnemius-lateral'],
  ['gastrocnemius-medial', 'gastrocnemius-lateral'],
  ['achilles-tendon', 'soleus'],
  ['achilles-tendon', 'gastrocnemius-medial'],
  ['achilles-tendon', 'gastrocnemius-lateral'],
  ['achilles-tendon', 'calcaneus'],
] as const satisfies readonly (readonly [string, string])[]
