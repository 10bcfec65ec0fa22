import type { StructureId } from '../../src/anatomy/ids.ts'
import { MODELLED_MUSCLES } from '../../src/biomechanics/index.ts'

const ABOVE: Partial<Record<StructureId, readonly StructureId[]>> = {
  soleus: [...MODELLED_MUSCLES, 'plantaris', 'achilles-tendon'],
}
const FIVE: readonly StructureId[] = [...MODELLED_MUSCLES, 'plantaris', 'achilles-tendon']

/** Whether a muscle rests on another structure: on what lies deeper, not on what lies on it. */
export function restsOn(muscle: StructureId, other: StructureId): boolean {
  if (muscle === other || other === 'plantaris') return false
  const above = ABOVE[muscle] ?? (FIVE.includes(muscle) ? [] : FIVE)
  return !above.includes(other)
}
