import type { COMPARE_TEXTS as English } from '../en/compare.ts'
import type { Translation } from '../message.ts'

/** Two legs side by side, in Spanish. */
export const COMPARE_TEXTS = {
  'tools.compare': 'Comparar',
  'compare.what': 'Lo que muestra la segunda pierna',
  'compare.none': 'Sin segunda pierna',
  'compare.bent': 'Rodilla doblada 90°',
  'compare.straight': 'Rodilla extendida',
  'compare.pointed': 'Pie en flexión plantar',
  'compare.lifted': 'Pie en flexión dorsal',
  'compare.injury': 'Una lesión',
  'compare.healthy': 'Sana',
  'compare.side': 'El otro lado',
  'compare.deep': 'Sin los músculos superficiales',
  'compare.which': 'Qué lesión',
  'compare.how':
    'Las dos piernas giran juntas. La primera es la que la página muestra normalmente; lo que se elige, oculta o mueve vale para las dos.',
  'compare.pane': 'Segunda pierna: {0}',
  'compare.first': 'Primera pierna',
  'compare.end': 'Terminar la comparación',
} as const satisfies Translation<typeof English>
