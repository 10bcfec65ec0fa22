import type { Messages } from '../message.ts'

/** The first hints, and how an embedded leg is moved. */
export const FIRST_VISIT_TEXTS = {
  'first.label': 'First steps',
  'first.turn': 'Drag the leg to turn it',
  'first.turnFinger': 'One finger turns the leg; two move it and bring it nearer',
  'first.read': 'Click a part to read about it; right click for more',
  'first.readFinger': 'Tap a part to read about it; hold it for more',
  'first.flex': 'See the calf at work: plantar flex, or open the pose',
  'first.tools': 'Dissect, cut, label, measure, compare with the tools',
  'first.find': 'Find any structure, injury or exercise by its name',
  'first.findFinger': 'Find any structure, injury or exercise by its name: last among the tools',
  'first.next': 'Next hint',
  'first.end': 'No more hints',

  'embed.mouse': 'Drag to turn the leg; {0} and the wheel bring it nearer. The wheel alone scrolls the page.',
  'embed.finger':
    'Swipe sideways to turn the leg; two fingers move it and bring it nearer. Up and down scrolls the page.',
} as const satisfies Messages
