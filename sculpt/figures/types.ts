import type { StructureId } from '../../src/anatomy/ids.ts'
import type { LandmarkId } from '../../src/anatomy/landmarks.ts'

/** A point or vector of the model's frame in millimetres: x medial, y up, z anterior; the sole stands on y = 0. */
export type Vec3 = readonly [number, number, number]

/** Where the numbers of a figure come from: a key of the sources in `src/anatomy`, with how they were taken. */
export interface FigureSource {
  readonly source: string
  readonly how: string
}

/** An ellipsoid: centre and radii in mm, turn as a rotation vector in radians. */
export interface EllipsoidFigure {
  readonly centre: Vec3
  readonly radii: Vec3
  readonly turn: Vec3
}

/** A bone: a smooth union of ellipsoids, each named for the feature that it makes. */
export interface BoneFigure {
  readonly kind: 'bone'
  readonly id: StructureId
  readonly sources: readonly FigureSource[]
  /** Width of the smooth blend between parts, mm. */
  readonly blend: number
  readonly parts: Readonly<Record<string, EllipsoidFigure>>
  /** Landmarks, each a point near the surface, mm; the build moves it onto the surface. */
  readonly landmarks?: Readonly<Partial<Record<LandmarkId, Vec3>>>
  /** The bone is cut off flat above this height, mm. */
  readonly cutAbove?: number
}

/**
 * One section of a sweep: centre (x, y, z, mm), turn of the section about the path (radians), logarithm of the
 * half-width and of the half-depth (mm), bend of a crescent, two egg shapes, squareness.
 */
export type PlainLevel = readonly [
  x: number,
  y: number,
  z: number,
  turn: number,
  logHalfWidth: number,
  logHalfDepth: number,
  bend: number,
  eggAcross: number,
  eggAlong: number,
  square: number,
]

/**
 * A section that needs more than a bent egg: a midline waved like an S; a thickness swollen at both edges, and more at
 * one edge than at the other; edges blunt or sharp, and leaning towards one wall.
 */
export type ShapedLevel = readonly [
  ...plain: PlainLevel,
  wave: number,
  swell: number,
  skew: number,
  blunt: number,
  lean: number,
]

/** A sweep's levels are all of one kind. */
export type SweepLevel = PlainLevel | ShapedLevel

/** A muscle, tendon, nerve or vessel: sections along a path, from origin to insertion. */
export interface SweepFigure {
  readonly kind: 'sweep'
  readonly id: StructureId
  readonly sources: readonly FigureSource[]
  readonly levels: readonly SweepLevel[]
  /** Every strand's first end is cut off flat and level instead of rounded. */
  readonly flatStart?: true
  /** Further strands of the same structure, each a sweep of its own: slips of a tendon, a second head. */
  readonly branches?: readonly (readonly SweepLevel[])[]
  /** Ways through the structure for what passes it, each a sweep of what is taken away. */
  readonly openings?: readonly (readonly SweepLevel[])[]
}

export type Figure = BoneFigure | SweepFigure
