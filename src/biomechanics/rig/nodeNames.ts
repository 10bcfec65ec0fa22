import type { BodyNode } from './rig.ts'

/** Names of the model's nodes that the rig moves; build and viewer agree on them here. */
export const BODY_NODE_NAMES = {
  knee: 'knee',
  crease: 'knee-crease',
  patella: 'patellofemoral',
  ankle: 'ankle',
  subtalar: 'subtalar',
  toes: 'toes',
} as const satisfies Record<BodyNode, string>

/** Name of the n-th joint of a structure's chain. */
export const chainJointName = (structure: string, n: number): string => `${structure}:joint-${n}`
