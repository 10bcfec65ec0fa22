import type { WebGLInfo } from 'three'
import { live } from '../state/live.ts'

const last = { drawCalls: 0, triangles: 0, geometries: 0, textures: 0 }

/** Keeps what the frame on screen took. */
export function recordStats({ render, memory }: WebGLInfo): void {
  last.drawCalls = render.calls
  last.triangles = render.triangles
  last.geometries = memory.geometries
  last.textures = memory.textures
}

/** Frames since the page was loaded, and what the last of them took. */
export const stats = () => ({ frames: live.frames, ...last })
