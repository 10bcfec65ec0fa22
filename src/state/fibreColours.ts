import type { ModelledMuscle } from '../biomechanics/muscle/parameters.ts'

/** Colours of drawn fibres, sRGB; slow and fast differ in lightness too. */
export const FIBRE_COLOURS = {
  fascicle: '#e2604a',
  slow: '#8f1220',
  fast: '#f3b49b',
  'gastrocnemius-medial': '#d2512f',
  'gastrocnemius-lateral': '#e3b33a',
  soleus: '#4a8cc9',
} as const satisfies Record<ModelledMuscle | 'fascicle' | 'slow' | 'fast', string>

/** Share of slow fibres (type I), 0…1: about 50 % in gastrocnemius, 70 % in soleus (Edgerton 1975). */
export const SLOW_SHARE = {
  'gastrocnemius-medial': 0.5,
  'gastrocnemius-lateral': 0.5,
  soleus: 0.7,
} as const satisfies Record<ModelledMuscle, number>
