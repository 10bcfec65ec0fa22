import type { SweepFigure } from '../figures/types.ts'
import type { SweptMesh } from '../mesh.ts'

/** A sweep on its final course, with its mesh. */
export interface Laid {
  readonly figure: SweepFigure
  readonly mesh: SweptMesh
}
