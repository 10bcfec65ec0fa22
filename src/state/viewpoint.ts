export const STANDARD_VIEWS = ['posterior', 'anterior', 'medial', 'lateral', 'superior', 'inferior'] as const
export type StandardView = (typeof STANDARD_VIEWS)[number]

/** A point of the model's frame in millimetres: medial, up, anterior. */
export type Millimetres3 = readonly [number, number, number]

/** Where the camera stands and what it looks at, rounded to millimetres. */
export interface FreeCamera {
  readonly position: Millimetres3
  readonly target: Millimetres3
}
