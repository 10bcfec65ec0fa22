import type { Body } from './body.ts'
import type { Field } from './field.ts'

/** A surface that does not give, moved as a whole: points are asked in its own rest. */
export interface Obstacle {
  readonly id: string
  readonly field: Field
  /** From the pose to its rest (column-major 4 × 4); null where it stands still. */
  readonly back: ArrayLike<number> | null
}

/** A point that stays where a bone has it. */
export interface Pin {
  readonly body: number
  readonly point: number
  readonly target: readonly [number, number, number]
}

/** What bodies have to do with each other in all poses. */
export interface Scene {
  readonly bodies: readonly Body[]
  /** One a body, moved along with it. */
  readonly fields: readonly Field[]
  /** Depth of each point in each other surface at rest, m: body > id of the other. */
  readonly before: ReadonlyMap<string, Float64Array>
  /** Whether flesh is looked at against another surface at all. */
  readonly meets: (id: string, other: string) => boolean
}
