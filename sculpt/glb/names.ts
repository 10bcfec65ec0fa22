import type { StructureId } from '../../src/anatomy/ids.ts'

/** Name of the n-th joint of a structure's chain; viewer and build agree on it here. */
export const chainJointName = (id: StructureId | string, n: number): string => `${id}:joint-${n}`
export const landmarkNodeName = (name: string): string => `landmark:${name}`
