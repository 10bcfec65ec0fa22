import type { ConditionId } from '../conditions.ts'
import type { StructureId } from '../ids.ts'

/** A point of the model's frame in millimetres: medial, up, anterior. */
type Millimetres3 = readonly [number, number, number]

/** Where the camera stands and what it looks at. */
export interface CameraCue {
  readonly position: Millimetres3
  readonly target: Millimetres3
}

/**
 * The scene that shows what a text says: a part of the view state, by its own keys, so that whoever shows the text can
 * set it. What is left out stands at its default. Angles in degrees, with the signs of the view state.
 */
export interface SceneCue {
  readonly select?: StructureId
  readonly view?: 'posterior' | 'anterior' | 'medial' | 'lateral' | CameraCue
  readonly knee?: number
  readonly ankle?: number
  readonly motion?:
    | 'plantar-flexion'
    | 'knee-flexion'
    | 'heel-raise'
    | 'single-leg-raise'
    | 'seated-raise'
    | 'heel-drop'
    | 'walk'
    | 'run'
  readonly speed?: number
  /** Activation of the calf, 0…1. */
  readonly activation?: number
  readonly colour?: 'tissue' | 'activation'
  readonly hide?: readonly StructureId[]
  /** What stands out while nothing is selected. */
  readonly light?: readonly StructureId[]
  readonly fade?: readonly StructureId[]
  readonly condition?: ConditionId
  /** Grade of the condition, where it has grades. */
  readonly grade?: 1 | 2 | 3
}
