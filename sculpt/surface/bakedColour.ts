/** Colours of muscle and tendon for viewers that know nothing of the atlas: linear red, green, blue. */
const MUSCLE = [0.42, 0.055, 0.045] as const
const TENDON = [0.78, 0.69, 0.52] as const

/** Vertex colour with its occlusion, bytes: red, green, blue, opaque. */
export function bakedColours(light: Float32Array, tendon: Float32Array): Uint8Array {
  const colours = new Uint8Array(light.length * 4)
  for (let v = 0; v < light.length; v++) {
    const shade = 0.35 + 0.65 * light[v]!
    for (let k = 0; k < 3; k++) {
      const base = MUSCLE[k]! + (TENDON[k]! - MUSCLE[k]!) * tendon[v]!
      colours[4 * v + k] = Math.round(255 * Math.min(1, base * shade))
    }
    colours[4 * v + 3] = 255
  }
  return colours
}
