import type { StructureId } from '../anatomy/ids.ts'
import type { ModelledMuscle } from '../biomechanics/muscle/parameters.ts'
import type { Answer } from '../state/answers.ts'
import type { ViewState } from '../state/viewState.ts'
import type { MuscleReading } from './readMuscle.ts'

/** What listeners of the page API are told. */
export interface SuralEvents {
  /** The selected structure changed. */
  readonly select: StructureId | null
  /** Anything of the view state changed. */
  readonly state: ViewState
  /** A question of the quiz was answered. */
  readonly answer: Answer
}

export type SuralEvent = keyof SuralEvents

/** Size of a picture in pixels, that of the stage where nothing is said, and whether its ground is left out. */
export interface CaptureOptions {
  readonly width?: number
  readonly height?: number
  readonly transparent?: boolean
}

export interface SuralStats {
  /** Frames drawn since the page was loaded; a still leg draws none. */
  readonly frames: number
  readonly drawCalls: number
  readonly triangles: number
  readonly geometries: number
  readonly textures: number
}

/** The page API, version 1: `window.sural`. */
export interface Sural {
  readonly version: 1
  /** Settles when the leg is on screen and can be clicked. */
  readonly ready: Promise<void>
  getState(): ViewState
  /** @throws TypeError that names the field which is unknown or has a bad value; nothing is applied then. */
  setState(patch: Partial<ViewState>): void
  /** Calls back on each event; returns the way to stop. */
  on<E extends SuralEvent>(event: E, listener: (detail: SuralEvents[E]) => void): () => void
  /** The structure under a point of the viewport, CSS pixels. */
  structureAt(x: number, y: number): StructureId | null
  /** A point where a click hits the structure; `visible: false` when others cover it, null when it is not on screen. */
  screenPosition(id: StructureId): { readonly x: number; readonly y: number; readonly visible: boolean } | null
  /** State of a muscle in the pose that is drawn, at the activation of the view state; SI units. */
  muscle(id: ModelledMuscle): MuscleReading
  stats(): SuralStats
  /** A picture of the stage, as PNG. */
  capture(options?: CaptureOptions): Promise<Blob>
}

declare global {
  interface Window {
    sural: Sural
  }
}
