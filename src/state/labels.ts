import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'

/** Where a label points, CSS pixels of the stage; moved on every frame by the scene, read through refs. */
export interface Anchor {
  readonly id: StructureId
  /** Visible part of the structure as a share of the stage's free part. */
  readonly area: number
  x: number
  y: number
}

/** Sides between which the drawn leg lies, CSS pixels of the stage. */
export interface Extent {
  readonly left: number
  readonly right: number
}

interface LabelStore {
  /** What is to be seen, by falling area; replaced when camera and pose have settled. */
  readonly anchors: readonly Anchor[]
  readonly extent: Extent
  /** What stands on the plate now, in the order of the atlas. */
  readonly shown: readonly StructureId[]
}

/** What the labels of the plate point at. The scene finds it, the interface lays it out. */
export const useLabels = create<LabelStore>(() => ({ anchors: [], extent: { left: 0, right: 0 }, shown: [] }))

export const setAnchors = (anchors: readonly Anchor[], extent: Extent): void => useLabels.setState({ anchors, extent })
export const setShownLabels = (shown: readonly StructureId[]): void => useLabels.setState({ shown })
