import type { StructureId } from '../../anatomy/ids.ts'
import type { CentreLine, Point3 } from './centreLine.ts'
import type { Change, Sections } from './pathPoint.ts'
import type { Solid } from './solids.ts'
import type { Surface } from './surface.ts'

/** A structure in the rest pose, as the model brings it. */
export interface Specimen {
  readonly surface: Surface
  readonly line: CentreLine | null
}

/** Something that is not in a healthy leg, or not in most. */
export interface Growth {
  /** The structure that it goes with: its chain or its bone carries it. */
  readonly host: StructureId
  /** What it is made of: the host's own tissue, blood, or bone within soft tissue. */
  readonly of: 'host' | 'blood' | 'bone'
  readonly build: (host: Specimen) => Solid
}

/** What a condition or a variant makes of the leg. */
export interface Lesion {
  /** Changes along the path of muscles and tendons. */
  readonly along?: Partial<
    Record<StructureId, (line: CentreLine, surface: Surface, sections: Sections) => readonly Change[]>
  >
  /** Changes of what has no path: place in metres of the rest pose. */
  readonly free?: Partial<
    Record<StructureId, (surface: Surface) => (place: Point3) => { readonly place: Point3; readonly hurt: Point3 }>
  >
  readonly growths?: readonly Growth[]
}
