import type { Messages } from '../message.ts'

/** The command palette. */
export const FIND_TEXTS = {
  'find.open': 'Find anything',
  'find.hint': 'A structure, a command, an exercise, an injury, a statement …',
  'find.results': 'What was found',
  'find.none': 'Nothing goes by that name.',
  'find.kind.view': 'Saved views',
  'find.kind.structure': 'Structures',
  'find.kind.command': 'Commands',
  'find.kind.exercise': 'Exercises',
  'find.kind.test': 'Bedside tests',
  'find.kind.injury': 'Injuries',
  'find.kind.variant': 'Variants',
  'find.kind.claim': 'In the article',
} as const satisfies Messages
