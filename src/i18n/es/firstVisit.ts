import type { FIRST_VISIT_TEXTS as English } from '../en/firstVisit.ts'
import type { Translation } from '../message.ts'

/** The first hints, and how an embedded leg is moved, in Spanish. */
export const FIRST_VISIT_TEXTS = {
  'first.label': 'Primeros pasos',
  'first.turn': 'Arrastra la pierna para girarla',
  'first.turnFinger': 'Un dedo gira la pierna; dos la mueven y la acercan',
  'first.read': 'Haz clic en una parte para leer sobre ella; clic derecho para más',
  'first.readFinger': 'Toca una parte para leer sobre ella; mantén pulsado para más',
  'first.flex': 'La pantorrilla en acción: flexión plantar, o abre la postura',
  'first.tools': 'Disecar, cortar, rotular, medir, comparar: con las herramientas',
  'first.find': 'Encuentra cualquier estructura, lesión o ejercicio por su nombre',
  'first.findFinger': 'Encuentra cualquier estructura, lesión o ejercicio por su nombre: al final de las herramientas',
  'first.next': 'Siguiente consejo',
  'first.end': 'No más consejos',

  'embed.mouse': 'Arrastra para girar la pierna; {0} y la rueda la acercan. La rueda sola desplaza la página.',
  'embed.finger':
    'Desliza hacia los lados para girar la pierna; dos dedos la mueven y la acercan. Arriba y abajo desplaza la página.',
} as const satisfies Translation<typeof English>
