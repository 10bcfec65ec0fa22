import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'
import type { LandmarkId } from '../anatomy/landmarks.ts'

/** Why the leg is not on screen. */
export type Failure =
  | { readonly kind: 'no-webgl'; readonly message: string }
  | { readonly kind: 'context-lost'; readonly message: string }
  | { readonly kind: 'model'; readonly message: string }

export type Phase =
  | { readonly kind: 'loading'; readonly progress: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Pixels at each edge of the stage that the interface covers; the leg is centred in what is left. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Id of the element that describes the stage in words, for whoever does not see it. */
export const STAGE_DESCRIPTION = 'stage-description'

interface StageStore {
  readonly phase: Phase
  /** Which attempt at loading this is; counting up starts a new one. */
  readonly attempt: number
  /** Everything that was asked for is on the stage, or is known to be missing. */
  readonly complete: boolean
  /** What condition and variant make of the leg is to be seen on it. */
  readonly conditionShown: boolean
  /** Structures that the loaded model holds. */
  readonly present: readonly StructureId[]
  readonly hovered: StructureId | null
  /** A landmark that a panel points at. */
  readonly pointed: LandmarkId | null
  readonly insets: Insets
  /** The leg is being turned: the interface steps back. */
  readonly turning: boolean
  /** The pose is open: foot, shank and thigh follow the hand that takes them. */
  readonly posing: boolean
}

/** What happens on the stage and is not part of the view state. */
export const useStage = create<StageStore>(() => ({
  phase: { kind: 'loading', progress: 0 },
  attempt: 0,
  complete: false,
  conditionShown: false,
  present: [],
  hovered: null,
  pointed: null,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  turning: false,
  posing: false,
}))

export const setPhase = (phase: Phase): void => useStage.setState({ phase })
export const setComplete = (): void => useStage.setState({ complete: true })
export const setConditionShown = (conditionShown: boolean): void => useStage.setState({ conditionShown })
export const setPresent = (present: readonly StructureId[]): void => useStage.setState({ present })
export const hover = (hovered: StructureId | null): void => useStage.setState({ hovered })
export const pointAt = (pointed: LandmarkId | null): void => useStage.setState({ pointed })
export const setInsets = (insets: Insets): void => useStage.setState({ insets })
export const setTurning = (turning: boolean): void => useStage.setState({ turning })
export const setPosing = (posing: boolean): void => useStage.setState({ posing })
export const retry = (): void =>
  useStage.setState((s) => ({ attempt: s.attempt + 1, complete: false, phase: { kind: 'loading', progress: 0 } }))
