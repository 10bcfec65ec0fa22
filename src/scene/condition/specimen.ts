import { BufferAttribute, Matrix4, SkinnedMesh } from 'three'
import { skinWeights } from '../../biomechanics/index.ts'
import type { Entry } from '../registry.ts'
import type { CentreLine } from './centreLine.ts'
import type { Specimen } from './lesion.ts'
import type { Reshaped, Surface } from './surface.ts'

/** Reads a structure's surface off its mesh, in metres of the rest pose. */
export function readSpecimen({ mesh, rest }: Entry, line: CentreLine | null): Specimen {
  const { geometry } = mesh
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  const tissue = geometry.getAttribute('tissue')
  const positions = new BufferAttribute(new Float32Array(3 * position.count), 3)
  const normals = new BufferAttribute(new Float32Array(3 * position.count), 3)
  const at = new Float32Array(position.count)
  for (let v = 0; v < position.count; v++) {
    positions.setXYZ(v, position.getX(v), position.getY(v), position.getZ(v))
    normals.setXYZ(v, normal.getX(v), normal.getY(v), normal.getZ(v))
    at[v] = tissue.getZ(v)
  }
  positions.applyMatrix4(rest)
  normals.transformDirection(rest)
  const surface: Surface = {
    positions: positions.array as Float32Array,
    normals: normals.array as Float32Array,
    triangles: Uint32Array.from(geometry.index?.array ?? Array.from({ length: position.count }, (_, v) => v)),
    at: line && at,
  }
  return { surface, line }
}

/** Puts what has become of a surface on the mesh; returns the way back to what the model brought. */
export function putOn(entry: Entry, shape: Reshaped): () => void {
  const { geometry } = entry.mesh
  const own = new Matrix4().copy(entry.rest).invert()
  const fresh: Record<string, BufferAttribute> = {
    position: new BufferAttribute(shape.positions.slice(), 3).applyMatrix4(own),
    normal: new BufferAttribute(shape.normals.slice(), 3).transformDirection(own),
    hurt: new BufferAttribute(shape.hurt, 3),
    ...(shape.at && entry.mesh instanceof SkinnedMesh && moved(entry.mesh, shape.at)),
  }
  const before = Object.keys(fresh).map((name) => [name, geometry.getAttribute(name)] as const)
  for (const [name, attribute] of Object.entries(fresh)) geometry.setAttribute(name, attribute)
  return () => {
    for (const [name, attribute] of before) {
      if (attribute) geometry.setAttribute(name, attribute)
      else geometry.deleteAttribute(name)
    }
  }
}

/** Weights of a mesh whose vertices have new places along the path; one that stayed hangs as the model hung it. */
function moved({ geometry, skeleton }: SkinnedMesh, at: Float32Array): ReturnType<typeof weights> {
  const fresh = weights(at, skeleton.bones.length)
  const tissue = geometry.getAttribute('tissue')
  const [index, weight] = [geometry.getAttribute('skinIndex'), geometry.getAttribute('skinWeight')]
  for (let v = 0; v < at.length; v++) {
    if (at[v] !== tissue.getZ(v)) continue
    for (let k = 0; k < 4; k++) {
      fresh.skinIndex.setComponent(v, k, index.getComponent(v, k))
      fresh.skinWeight.setComponent(v, k, weight.getComponent(v, k))
    }
  }
  return fresh
}

/** Which joints of a chain carry each vertex, by its place along the path. */
export function weights(at: Float32Array, joints: number): Record<'skinIndex' | 'skinWeight', BufferAttribute> {
  const skin = skinWeights(Float64Array.from(at), joints)
  return { skinIndex: new BufferAttribute(skin.joints, 4), skinWeight: new BufferAttribute(skin.weights, 4, true) }
}
