import { quat, vec3 } from 'gl-matrix'
import type { ChainData } from '../../src/biomechanics/index.ts'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { type Distance, meshDistance } from '../solids/meshDistance.ts'
import { vertexNormals } from '../surface/normals.ts'

/** A surface nearer than this is touched, mm. */
const TOUCH = 1.5
/** Pull towards the section's own middle, in touching points: a single touch moves no anchor far. */
const STIFF = 3
const AXES = [0, 2] as const

const _p = vec3.create()
const _n = vec3.create()
const _q = quat.create()

/**
 * Where each section of a chain rests on its neighbours, as the point about which it may widen with the least motion
 * of the surface across them: three numbers a joint in its own axes, m (across, along, deep).
 *
 * @param around what it may rest on, mm
 */
export function anchors(mesh: SweptMesh, chain: Pick<ChainData, 'rest' | 'turn'>, around: readonly Mesh[]): number[] {
  const joints = chain.rest.length / 3
  // Sums for the point d with the least Σ (n·p − n·d)² over touching points p with normals n.
  const sums = Array.from({ length: joints }, () => ({ xx: STIFF, xz: 0, zz: STIFF, x: 0, z: 0 }))
  const normals = vertexNormals(mesh.positions, mesh.triangles)
  const distances = around.map(meshDistance)
  for (let v = 0; v < mesh.along.length; v++) {
    if (!touches(mesh.positions, v, distances)) continue
    const joint = Math.round(mesh.along[v]! * (joints - 1))
    const sum = sums[joint]!
    inAxes(chain, joint, mesh.positions, normals, v)
    const [nx, nz] = AXES.map((k) => _n[k]!) as [number, number]
    const reach = nx * _p[0] + nz * _p[2]
    sum.xx += nx * nx
    sum.xz += nx * nz
    sum.zz += nz * nz
    sum.x += nx * reach
    sum.z += nz * reach
  }
  const raw = sums.map(({ xx, xz, zz, x, z }) => {
    const whole = xx * zz - xz * xz
    return [(zz * x - xz * z) / whole, (xx * z - xz * x) / whole] as const
  })
  // Neighbouring sections lean alike, so that the surface stays smooth.
  return raw.flatMap((_, i) => {
    const near = [i - 1, i, i, i + 1].map((k) => raw[Math.min(joints - 1, Math.max(0, k))]!)
    const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length
    return [round(mean(0) / 1000), 0, round(mean(1) / 1000)]
  })
}

function touches(positions: Float64Array, v: number, distances: readonly Distance[]): boolean {
  const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]
  return distances.some((distance) => distance(x, y, z) < TOUCH)
}

/** Writes a vertex (mm from the joint) and its normal in a joint's own axes. */
function inAxes(
  chain: Pick<ChainData, 'rest' | 'turn'>,
  joint: number,
  positions: Float64Array,
  normals: Float32Array,
  v: number,
): void {
  const [x, y, z, w] = chain.turn.slice(4 * joint, 4 * joint + 4) as [number, number, number, number]
  quat.conjugate(_q, quat.set(_q, x, y, z, w))
  for (let k = 0; k < 3; k++) {
    _p[k] = positions[3 * v + k]! - 1000 * chain.rest[3 * joint + k]!
    _n[k] = normals[3 * v + k]!
  }
  vec3.transformQuat(_p, _p, _q)
  vec3.transformQuat(_n, _n, _q)
}

const round = (x: number): number => Math.round(x * 1e5) / 1e5
