import type { BoneId } from '../../src/anatomy/ids.ts'

/** One station of a patch: a point near the bone's surface (mm) and the patch's half-width there (mm). */
export type Station = readonly [x: number, y: number, z: number, halfWidth: number]

/** A patch on a bone: stations along its length; the ends are rounded off. */
export interface Patch {
  readonly bone: BoneId
  readonly stations: readonly Station[]
}

/** Where a muscle is attached, after the textbook. */
export interface Footprint {
  /** `<muscle>.origin` or `<muscle>.insertion`. */
  readonly id: string
  readonly source: 'gray1918'
  readonly patches: readonly Patch[]
}

export function footprint<Id extends string>(id: Id, ...patches: Patch[]): Footprint & { readonly id: Id } {
  return { id, source: 'gray1918', patches }
}
