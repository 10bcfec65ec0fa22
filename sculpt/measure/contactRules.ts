/** Structures may reach this deep into each other, mm. */
export const LIMIT = 1

/** What holds the others inside it by nature. */
export const ENCLOSING: readonly string[] = ['skin', 'knee-capsule']

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
