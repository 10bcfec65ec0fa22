import type { Certainty, Quantity } from './facts.ts'
import type { SourceId } from './sources.ts'
import type { Unit } from './units.ts'

/** At least one figure. */
export type Figures = readonly [Quantity, ...Quantity[]]

/** One measured figure in a line: `figure('Volume', 245, 'cm³', 'measured', 'fukunaga1992', { note: 'living, MRI' })`. */
export const figure = (
  label: string,
  value: Quantity['value'],
  unit: Unit,
  sure: Certainty,
  source: SourceId,
  more: Pick<Quantity, 'sd' | 'about' | 'note'> = {},
): Quantity => ({ label, value, unit, sure, sources: [source], ...more })
