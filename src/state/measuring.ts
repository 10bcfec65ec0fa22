import type { StructureId } from '../anatomy/ids.ts'
import type { Measurement, MeasurePoint } from './measurement.ts'

/** Why there is no number, or no tape. */
export type Unmeasured = 'waiting' | 'apart' | 'no-way' | 'no-muscle' | 'cut-off' | 'absent'

/** A measurement as the leg is drawn now. */
export interface Measured {
  /** Millimetres, or degrees of an angle; null where there is none. */
  readonly value: number | null
  /** The straight distance, where a tape was asked for and none can be laid, mm. */
  readonly straight: number | null
  readonly fault: Unmeasured | null
  /** The line and the points, CSS pixels of the stage, two numbers each. */
  readonly line: readonly number[]
  readonly points: readonly number[]
}

/** What the scene knows for measuring; its code comes when it is first asked for. */
export interface Measuring {
  /** The point of the leg that is seen at a place of the viewport, CSS pixels. */
  pick(x: number, y: number): MeasurePoint | null
  /** The highest or lowest point of a structure in the rest pose. */
  end(id: StructureId, end: 'top' | 'bottom'): MeasurePoint | null
  measure(measurement: Measurement, selected: StructureId | null): Measured
}
