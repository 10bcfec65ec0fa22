import type { Entry } from '../registry.ts'

/** What the plane meets of one structure, metres. */
export interface Cap {
  readonly entry: Entry
  readonly loops: readonly (readonly number[])[]
  readonly area: number
  readonly tendon: boolean
  /** Of glass: only its outline is drawn, and one reaches through it. */
  readonly glass: boolean
}
