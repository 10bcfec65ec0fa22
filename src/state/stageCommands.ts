import type { StructureId } from '../anatomy/ids.ts'
import type { Measuring } from './measuring.ts'
import type { FreeCamera, Millimetres3 } from './viewpoint.ts'

/** What only the mounted scene can do or answer; the page's interface and API call it through here. */
export interface StageCommands {
  /** The structure under a point of the viewport, CSS pixels. */
  structureAt(x: number, y: number): StructureId | null
  /** A point where a click hits the structure, if any. */
  screenPosition(id: StructureId): { readonly x: number; readonly y: number; readonly visible: boolean } | null
  /** What lies over a structure, seen from outside, and what it lies on, in the rest pose. */
  neighbours(
    id: StructureId,
  ): Promise<{ readonly covers: readonly StructureId[]; readonly bed: readonly StructureId[] }>
  /** What measures on the leg. */
  measuring(): Promise<Measuring>
  /** Turns the camera about the leg, degrees. */
  orbit(azimuth: number, elevation: number): void
  /** Moves nearer (factor > 1) or further. */
  zoom(factor: number): void
  /** Shifts the view by CSS pixels. */
  pan(x: number, y: number): void
  /** Where the camera is now, or is going. */
  camera(): FreeCamera
  /** A camera in a direction (model's frame, from the leg) that has what a cut leaves of the leg in the free space. */
  onto(from: Millimetres3): Promise<FreeCamera>
  /** Back to the standard view that the state names, or to the posterior one. */
  home(): void
  stats(): { frames: number; drawCalls: number; triangles: number; geometries: number; textures: number }
  capture(options: { width: number; height: number; transparent: boolean }): Promise<Blob>
}

let mounted: StageCommands | null = null

/** The scene announces itself; null when it leaves. */
export function mountStage(commands: StageCommands | null): void {
  mounted = commands
}

/** The mounted scene's commands, or null before the leg is there. */
export const stage = (): StageCommands | null => mounted
