import { random } from './random.ts'

/** Size of a patch, mm: across the leg and along it. */
const PATCH = [16, 55, 16] as const
const SIDE = 64

const next = random(21)
const lattice = Float32Array.from({ length: SIDE ** 3 }, () => next())

/** Smooth noise in space, 0…1 a vertex: no muscle is equally red all over. */
export function broadNoise(positions: Float64Array): Float32Array {
  return Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    const cell = [0, 0, 0]
    const part = [0, 0, 0]
    for (let k = 0; k < 3; k++) {
      const x = positions[3 * v + k]! / PATCH[k]! + SIDE / 2
      cell[k] = Math.floor(x)
      const t = x - cell[k]!
      part[k] = t * t * (3 - 2 * t)
    }
    let sum = 0
    for (let corner = 0; corner < 8; corner++) {
      let [weight, index] = [1, 0]
      for (let k = 0; k < 3; k++) {
        const far = (corner >> k) & 1
        weight *= far ? part[k]! : 1 - part[k]!
        index = index * SIDE + ((cell[k]! + far) & (SIDE - 1))
      }
      sum += weight * lattice[index]!
    }
    return sum
  })
}
