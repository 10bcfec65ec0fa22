import { type BufferGeometry, Matrix4, type Mesh, SkinnedMesh } from 'three'
import type { Solid } from './cutSolid.ts'

type Position = ReturnType<BufferGeometry['getAttribute']>

/** What of a mesh does not change with the pose: read from its buffers once. */
interface Rest {
  readonly points: Float32Array
  readonly tendon: Float32Array
  readonly triangles: Uint32Array
  readonly joints: Uint16Array
  readonly weights: Float32Array
  /** The solid in the pose it was last bent to, its points rewritten each time. */
  readonly solid: Solid
  /** The pose that the solid is bent to. */
  mark: number
}

const _frame = new Matrix4()
const _matrix = new Matrix4()
let bones = new Float32Array(0)

/** Bends meshes on the processor, so that a plane can cut them as they are drawn. */
export class Solids {
  readonly #rest = new WeakMap<BufferGeometry, Rest>()

  /**
   * The surface of a mesh as it stands now, in the frame of `frame` (a matrix to the world), metres. It is bent anew
   * when `mark` is not the one it was last bent at.
   */
  bend(mesh: Mesh, frame: Matrix4, mark = Number.NaN): Solid {
    let rest = this.#rest.get(mesh.geometry)
    if (!rest) {
      rest = read(mesh)
      this.#rest.set(mesh.geometry, rest)
    }
    if (rest.mark === mark) return rest.solid
    rest.mark = mark
    _frame.copy(frame).invert()
    if (mesh instanceof SkinnedMesh) bendSkin(mesh, rest, _frame)
    else move(rest, _matrix.multiplyMatrices(_frame, mesh.matrixWorld).elements)
    return rest.solid
  }
}

function move({ points, solid }: Rest, e: readonly number[]): void {
  const out = solid.points
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!]
    out[i] = e[0]! * x + e[4]! * y + e[8]! * z + e[12]!
    out[i + 1] = e[1]! * x + e[5]! * y + e[9]! * z + e[13]!
    out[i + 2] = e[2]! * x + e[6]! * y + e[10]! * z + e[14]!
  }
}

function bendSkin(
  { skeleton, bindMatrix }: SkinnedMesh,
  { points, joints, weights, solid }: Rest,
  frame: Matrix4,
): void {
  const out = solid.points
  if (bones.length < 16 * skeleton.bones.length) bones = new Float32Array(16 * skeleton.bones.length)
  skeleton.bones.forEach((bone, b) => {
    _matrix.multiplyMatrices(frame, bone.matrixWorld).multiply(skeleton.boneInverses[b]!).multiply(bindMatrix)
    _matrix.toArray(bones, 16 * b)
  })
  for (let i = 0, v = 0; i < points.length; i += 3, v += 4) {
    const [px, py, pz] = [points[i]!, points[i + 1]!, points[i + 2]!]
    let [x, y, z] = [0, 0, 0]
    for (let k = 0; k < 4; k++) {
      const w = weights[v + k]!
      if (w === 0) continue
      const m = 16 * joints[v + k]!
      x += w * (bones[m]! * px + bones[m + 4]! * py + bones[m + 8]! * pz + bones[m + 12]!)
      y += w * (bones[m + 1]! * px + bones[m + 5]! * py + bones[m + 9]! * pz + bones[m + 13]!)
      z += w * (bones[m + 2]! * px + bones[m + 6]! * py + bones[m + 10]! * pz + bones[m + 14]!)
    }
    out[i] = x
    out[i + 1] = y
    out[i + 2] = z
  }
}

/** Reads a mesh's buffers; vertices that rest at the same place become one, so that seams are closed. */
function read({ geometry }: Mesh): Rest {
  const position = geometry.getAttribute('position')
  const tissue = geometry.getAttribute('tissue')
  const joint = geometry.getAttribute('skinIndex')
  const weight = geometry.getAttribute('skinWeight')
  const { welded, first } = weld(position)
  const count = first.length
  const points = new Float32Array(3 * count)
  const tendon = new Float32Array(count)
  const joints = new Uint16Array(joint ? 4 * count : 0)
  const weights = new Float32Array(weight ? 4 * count : 0)
  first.forEach((i, n) => {
    points.set([position.getX(i), position.getY(i), position.getZ(i)], 3 * n)
    tendon[n] = tissue ? tissue.getX(i) : 0
    if (!joint || !weight) return
    joints.set([joint.getX(i), joint.getY(i), joint.getZ(i), joint.getW(i)], 4 * n)
    weights.set([weight.getX(i), weight.getY(i), weight.getZ(i), weight.getW(i)], 4 * n)
  })
  const triangles = trianglesOf(geometry, welded)
  return {
    points,
    tendon,
    triangles,
    joints,
    weights,
    solid: { points: points.slice(), triangles, tendon },
    mark: Number.NaN,
  }
}

/** Points nearer than a step of this grid are the same. */
const grid = (x: number): number => Math.round(x * 1e7)

/** Finds points at the same place by a table of hashes: for each vertex its point, for each point its first vertex. */
function weld(position: Position): { readonly welded: Uint32Array; readonly first: readonly number[] } {
  const { count } = position
  const welded = new Uint32Array(count)
  const first: number[] = []
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1))
  const table = new Int32Array(size).fill(-1)
  const places = new Int32Array(3 * count)
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [grid(position.getX(i)), grid(position.getY(i)), grid(position.getZ(i))]
    let slot = (Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) & (size - 1)
    for (;;) {
      const point = table[slot]!
      if (point < 0) {
        table[slot] = first.length
        welded[i] = first.length
        places.set([x, y, z], 3 * first.length)
        first.push(i)
        break
      }
      if (places[3 * point] === x && places[3 * point + 1] === y && places[3 * point + 2] === z) {
        welded[i] = point
        break
      }
      slot = (slot + 1) & (size - 1)
    }
  }
  return { welded, first }
}

/** Triangles by welded points, without those that the welding has collapsed. */
function trianglesOf({ index, attributes }: BufferGeometry, welded: Uint32Array): Uint32Array {
  const count = index ? index.count : (attributes.position?.count ?? 0)
  const triangles: number[] = []
  for (let i = 0; i < count; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => welded[index ? index.getX(i + k) : i + k]!) as [number, number, number]
    if (a !== b && b !== c && c !== a) triangles.push(a, b, c)
  }
  return Uint32Array.from(triangles)
}
