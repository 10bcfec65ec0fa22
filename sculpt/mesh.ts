/** A closed triangle mesh in millimetres of the model's frame, outward-facing (counter-clockwise seen from outside). */
export interface Mesh {
  /** x, y, z for each vertex. */
  readonly positions: Float64Array
  /** Three vertex indices for each triangle. */
  readonly triangles: Uint32Array
}

/** A mesh swept along a path, with the place of each vertex on it. */
export interface SweptMesh extends Mesh {
  /** Place along the path for each vertex, 0 (origin) … 1 (insertion). */
  readonly along: Float64Array
  /** Place around the section for each vertex, radians; duplicated at the seam (0 and 2π) so that textures wrap. */
  readonly around: Float64Array
  /** Way of each vertex along its own strand, as a share of the main path's length; left out where that is `along`. */
  readonly reach?: Float64Array
}
