import type { ClinicalTest } from '../biomechanics/clinical/testIds.ts'
import type { ConditionId } from '../anatomy/conditions.ts'
import { LAYERS } from '../anatomy/identities.ts'
import type { VariantId } from '../anatomy/variants.ts'
import type { StructureId } from '../anatomy/ids.ts'
import type { Measurement } from './measurement.ts'
import type { FreeCamera, StandardView } from './viewpoint.ts'

export const MOTION_IDS = [
  'plantar-flexion',
  'knee-flexion',
  'heel-raise',
  'single-leg-raise',
  'seated-raise',
  'heel-drop',
  'walk',
  'run',
] as const
export type MotionId = (typeof MOTION_IDS)[number]

/** What the colour of the muscles says. */
export const COLOURINGS = ['tissue', 'activation'] as const
/** What is drawn inside bellies and tendon: fascicles, their fibre types, the twist of the subtendons. */
export const FIBRE_VIEWS = ['off', 'fascicles', 'types', 'twist'] as const
export type FibreView = (typeof FIBRE_VIEWS)[number]
/** What of the calf's physiology is read beside the leg. */
export const PANELS = ['live', 'fibres', 'tests'] as const
export type PanelId = (typeof PANELS)[number]
export const LABEL_STYLES = ['off', 'names', 'numbers'] as const
/** How a section lies across the leg. */
export const PLANES = ['transverse', 'sagittal'] as const
export type PlaneKind = (typeof PLANES)[number]
export const ATTACHMENT_CHOICES = ['off', 'selected', 'all'] as const
export const MODES = ['explore', 'article', 'tour', 'quiz'] as const
export const LANGUAGES = ['en', 'la', 'es', 'fr', 'de', 'pt', 'zh', 'ar', 'hi', 'ja'] as const
export const SIDES = ['right', 'left'] as const

/** In what a second leg, beside the first and seen from the same place, differs from it. */
export type Comparison = Partial<Pick<ViewState, 'knee' | 'ankle' | 'activation' | 'depth' | 'condition' | 'side'>>

/** Everything that says what is on screen; small and serialisable. Angles in degrees. */
export interface ViewState {
  readonly select: StructureId | null
  readonly view: StandardView | FreeCamera
  /** Knee flexion, 0…120. */
  readonly knee: number
  /** Ankle: dorsiflexion positive, plantar flexion negative, −45…+25. */
  readonly ankle: number
  /** Activation of the calf muscles, 0…1. */
  readonly activation: number
  readonly motion: MotionId | null
  /** Place in the motion's cycle, 0…1: where it starts, or where it is held while `speed` is 0. */
  readonly time: number
  /** Cycles per nominal cycle time, 0…2; 0 holds the motion at `time`. */
  readonly speed: number
  readonly hide: readonly StructureId[]
  readonly fade: readonly StructureId[]
  /** Structures that are lit beside the selected one: what it lies on, what supplies it. */
  readonly light: readonly StructureId[]
  /** How far the leg is peeled: 0 (skin) … deepest layer, as `LAYERS` counts them. */
  readonly depth: number
  /** Height of a transverse cut, 0 (ankle axis) … 1 (knee axis); of a sagittal one, 0 (lateral) … 1 (medial). */
  readonly section: number | null
  /** How the section lies. */
  readonly plane: PlaneKind
  readonly labels: (typeof LABEL_STYLES)[number]
  readonly colour: (typeof COLOURINGS)[number]
  readonly fibres: FibreView
  /** What stands at the right in place of the description. */
  readonly panel: PanelId | null
  /** Where muscles come from (red) and go to (blue), on the bones: of the selected structure, or all. */
  readonly attachments: (typeof ATTACHMENT_CHOICES)[number]
  /** Whether the popliteal fossa is drawn. */
  readonly fossa: boolean
  /** The bedside test in hand, where that is what stands there. */
  readonly test: ClinicalTest
  /** How hard a hand squeezes the calf in that test, 0…1. */
  readonly squeeze: number
  readonly condition: ConditionId
  /** How far the condition has gone: 0 shows the leg before it, 1…3 count where an injury has grades. */
  readonly grade: number
  /** A leg that differs from most. */
  readonly variant: VariantId | null
  /** A second leg beside the first, if any. */
  readonly compare: Comparison | null
  /** What is measured on the leg, if anything. */
  readonly measure: Measurement | null
  readonly mode: (typeof MODES)[number]
  readonly step: number
  readonly seed: number
  readonly lang: (typeof LANGUAGES)[number]
  readonly latin: boolean
  readonly projector: boolean
  readonly side: (typeof SIDES)[number]
}

export const DEFAULT_VIEW_STATE: ViewState = {
  select: null,
  view: 'posterior',
  knee: 0,
  ankle: 0,
  activation: 0,
  motion: null,
  time: 0,
  speed: 1,
  hide: [],
  fade: [],
  light: [],
  // Whoever comes in sees the dissected calf; the skin is put back on when it is asked for.
  depth: LAYERS.indexOf('superficial'),
  section: null,
  plane: 'transverse',
  labels: 'off',
  colour: 'tissue',
  fibres: 'off',
  panel: null,
  attachments: 'off',
  fossa: false,
  test: 'calf-squeeze',
  squeeze: 0,
  condition: 'healthy',
  grade: 2,
  variant: null,
  compare: null,
  measure: null,
  mode: 'explore',
  step: 0,
  seed: 0,
  lang: 'en',
  latin: false,
  projector: false,
  side: 'right',
}
