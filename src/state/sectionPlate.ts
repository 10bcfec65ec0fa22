import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'
import type { PlaneKind } from './viewState.ts'

/** What the plane meets of one structure. */
export interface Slice {
  readonly id: StructureId
  /** Closed outlines in the plane, millimetres: pairs of across and up; holes run the other way round. */
  readonly loops: readonly (readonly number[])[]
  /** Area within, cm². */
  readonly area: number
  /** Whether it is tendon here. */
  readonly tendon: boolean
}

interface Plate {
  readonly plane: PlaneKind
  /** The largest first. Across is medial in a transverse plane and anterior in a sagittal one; up is anterior or up. */
  readonly slices: readonly Slice[]
}

/** The cross-section as it is cut now; the scene cuts it, the interface draws it. */
export const useSectionPlate = create<Plate>(() => ({ plane: 'transverse', slices: [] }))

export const setSectionPlate = (plate: Plate): void => useSectionPlate.setState(plate)

/**
 * Where the plane's axis stands on the stage, CSS pixels, how it moves for a section of one, and how far beside it a
 * grip is off the leg; written in each frame, outside React.
 */
export const sectionGrip = { x: 0, y: 0, dx: 0, dy: 1, beside: 0 }
