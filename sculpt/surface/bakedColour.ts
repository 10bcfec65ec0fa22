/** Colours of the tissues for viewers that know nothing of the atlas: linear red, green, blue. */
const MUSCLE = [0.42, 0.055, 0.045] as const
const TENDON = [0.78, 0.69, 0.52] as const
const BONE = [0.74, 0.64, 0.47] as const

/** Vertex colour with its occlusion, bytes: red, green, blue, opaque. */
export function bakedColours(light: Float32Array, tendon: Float32Array | null): Uint8Array {
  const colours = new Uint8Array(light.length * 4)
  for (let v = 0; v < light.length; v++) {
    const shade = 0.35 + 0.65 * light[v]!
    const t = tendon?.[v] ?? 0
    for (let k = 0; k < 3; k++) {
      const base = tendon ? MUSCLE[k]! + (TENDON[k]! - MUSCLE[k]!) * t : BONE[k]!
      colours[4 * v + k] = Math.round(255 * Math.min(1, base * shade))
    }
    colours[4 * v + 3] = 255
  }
  return colours
}
