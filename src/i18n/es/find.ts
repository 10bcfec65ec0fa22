import type { FIND_TEXTS as English } from '../en/find.ts'
import type { Translation } from '../message.ts'

/** The command palette, in Spanish. */
export const FIND_TEXTS = {
  'find.open': 'Buscar de todo',
  'find.hint': 'Estructura, orden, ejercicio, lesión, afirmación …',
  'find.results': 'Lo encontrado',
  'find.none': 'Nada lleva ese nombre.',
  'find.kind.view': 'Vistas guardadas',
  'find.kind.structure': 'Estructuras',
  'find.kind.command': 'Órdenes',
  'find.kind.exercise': 'Ejercicios',
  'find.kind.test': 'Pruebas clínicas',
  'find.kind.injury': 'Lesiones',
  'find.kind.variant': 'Variantes',
  'find.kind.claim': 'En el artículo',
} as const satisfies Translation<typeof English>
