import type { Messages } from '../message.ts'

/** Injuries, variants and treatment. */
export const INJURY_TEXTS = {
  'injury.label': 'Injury',
  'injury.close': 'Close the injury: the leg is whole again',
  'injury.announce': '{0}: shown on the leg, description opened',
  'injury.flags': 'In pain now? When not to wait',
  'injury.stages': 'The leg before and after',
  'injury.before': 'Before',
  'injury.after': 'Injured',
  'injury.grade': 'Grade {0}',
  'injury.playOnce': 'Play how it happens',
  'injury.playAgain': 'Play what overloads it',
  'injury.look': 'Look at it',
  'injury.where': 'Where',
  'injury.shownWith': 'Shown with: {0}.',
  'injury.open': 'About the injury',
  'injury.whole': 'Whole leg',
  'injury.ofStructure': 'Injuries',
  'variant.show': 'Show it: {0}',
  'variant.usual': 'The usual leg',
  'names.conditions': 'Injuries and variants',
  'names.group.injuries': 'Injuries',
  'names.group.variants': 'Variants',
} as const satisfies Messages
