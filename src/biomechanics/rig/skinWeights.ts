/** Joints (4 a vertex) and their weights (4 a vertex, in 255ths, sum 255) for a swept mesh hung on a chain. */
export interface SkinWeights {
  readonly joints: Uint8Array
  readonly weights: Uint8Array
}

/**
 * Weights by place along the path: each vertex hangs on the three nearest joints with the weights of a quadratic
 * B-spline, so that the surface bends and stretches without creases between them. No joint is named twice for a
 * vertex and none without a weight, as glTF asks.
 */
export function skinWeights(along: Float64Array, joints: number): SkinWeights {
  const skin = { joints: new Uint8Array(along.length * 4), weights: new Uint8Array(along.length * 4) }
  const last = joints - 1
  for (let v = 0; v < along.length; v++) {
    const at = along[v]! * last
    const middle = Math.min(last, Math.max(0, Math.round(at)))
    const t = at - middle
    const before = Math.round(255 * 0.5 * (0.5 - t) ** 2)
    const after = Math.round(255 * 0.5 * (0.5 + t) ** 2)
    write(skin, v, [
      [middle, 255 - (middle > 0 ? before : 0) - (middle < last ? after : 0)],
      [middle - 1, middle > 0 ? before : 0],
      [middle + 1, middle < last ? after : 0],
    ])
  }
  return skin
}

function write(skin: SkinWeights, vertex: number, shares: readonly (readonly [joint: number, weight: number])[]): void {
  const used = shares.filter(([, weight]) => weight > 0)
  used.forEach(([joint, weight], k) => {
    skin.joints[4 * vertex + k] = joint
    skin.weights[4 * vertex + k] = weight
  })
}
