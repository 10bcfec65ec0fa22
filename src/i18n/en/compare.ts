import type { Messages } from '../message.ts'

/** Two legs side by side. */
export const COMPARE_TEXTS = {
  'tools.compare': 'Compare',
  'compare.what': 'What the second leg shows',
  'compare.none': 'No second leg',
  'compare.bent': 'Knee bent by 90°',
  'compare.straight': 'Knee straight',
  'compare.pointed': 'Foot plantar flexed',
  'compare.lifted': 'Foot dorsiflexed',
  'compare.injury': 'An injury',
  'compare.healthy': 'Healthy',
  'compare.side': 'The other side',
  'compare.deep': 'Without the superficial muscles',
  'compare.which': 'Which injury',
  'compare.how':
    'Both legs turn together. The first is the one that the page shows otherwise; what is selected, hidden or moved counts for both.',
  'compare.pane': 'Second leg: {0}',
  'compare.first': 'First leg',
  'compare.end': 'End the comparison',
} as const satisfies Messages
