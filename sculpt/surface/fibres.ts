import type { SweptMesh } from '../mesh.ts'

/** How the fascicles run on the surface of a muscle or tendon. */
export interface FibrePattern {
  /** Tiles of the fibre texture around the section. */
  readonly tiles: number
  /** Sideways run of the fascicles: tiles across per tile along; positive turns towards the deep side medially. */
  readonly slant: number
  /** The two halves mirror each other, so that fascicles meet like the barbs of a feather. */
  readonly feathered?: true
}

/** Length of one tile along the fibres, mm. */
const TILE_LENGTH = 90

/** Tiles that one unit of the stored coordinates spans: they are kept as 16-bit fractions. */
export const TILES_STORED = 16

/** Texture coordinates as the file keeps them. @throws Error where they reach beyond what it can hold */
export function storedCoordinates(uv: Float32Array): Int16Array {
  return Int16Array.from(uv, (tiles) => {
    const stored = Math.round((tiles / TILES_STORED) * 32767)
    if (Math.abs(stored) > 32767) throw new Error(`a texture coordinate of ${tiles.toFixed(1)} tiles`)
    return stored
  })
}

/**
 * Texture coordinates that run along the fascicles: v along the path, u around it, sheared by the slant, so that the
 * texture still closes around the section. Two numbers a vertex.
 */
export function fibreCoordinates(mesh: SweptMesh, length: number, pattern: FibrePattern): Float32Array {
  const uv = new Float32Array(mesh.along.length * 2)
  for (let i = 0; i < mesh.along.length; i++) {
    const v = ((mesh.reach ?? mesh.along)[i]! * length) / TILE_LENGTH
    const around = mesh.around[i]! / (2 * Math.PI)
    // Half a turn out and back: the fold lies on the deep and the superficial midline.
    const folded = 2 * Math.abs(((around + 0.25) % 1) - 0.5)
    uv[2 * i] = pattern.tiles * (pattern.feathered ? folded : around) + pattern.slant * v
    uv[2 * i + 1] = v
  }
  return uv
}
