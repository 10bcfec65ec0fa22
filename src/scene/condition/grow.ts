import { BufferAttribute, BufferGeometry, type Material, Matrix4, Mesh, Skeleton, SkinnedMesh } from 'three'
import { createTissueLook, PLAIN_FIBRES, type TissueLook } from '../materials/tissueMaterial.ts'
import { type Entry, entryOf } from '../registry.ts'
import type { Growth } from './lesion.ts'
import { weights } from './specimen.ts'
import type { Solid } from './solids.ts'

/** Hangs a growth on the bones that carry its host; returns the way to take it away. */
export function grow(host: Entry, of: Growth['of'], solid: Solid): () => void {
  const geometry = geometryOf(solid, of)
  const mesh = carriedBy(host, geometry, solid.at)
  mesh.castShadow = true
  mesh.receiveShadow = true
  const own = of === 'host'
  const look = own ? host.look : lookOf(host, of)
  mesh.material = look.material
  if (own) host.parts.add(mesh)
  return () => {
    host.parts.delete(mesh)
    mesh.removeFromParent()
    geometry.dispose()
    // Its skeleton is its own, and with it the texture that carries the bones' places.
    if (mesh instanceof SkinnedMesh) mesh.skeleton.dispose()
    if (!own) (look.material as Material).dispose()
  }
}

function geometryOf({ positions, normals, triangles, at }: Solid, of: Growth['of']): BufferGeometry {
  const count = at.length
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new BufferAttribute(uvAlong(positions), 2))
  const fill = (values: readonly number[]): Float32Array =>
    Float32Array.from({ length: values.length * count }, (_, i) => values[i % values.length]!)
  geometry.setAttribute('tissue', new BufferAttribute(fill([0, 0.9, 0.6, 0.5]), 4))
  geometry.setAttribute('hurt', new BufferAttribute(fill(of === 'blood' ? [0, 1, 0] : [0, 0, 0]), 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** Texture coordinates for what has none of its own: fibres run down the leg, in units of the model's tiles. */
function uvAlong(positions: Float32Array): Float32Array {
  const uv = new Float32Array((positions.length / 3) * 2)
  for (let v = 0; v < positions.length / 3; v++) uv.set([positions[3 * v]! * 1.25, positions[3 * v + 1]! * 0.7], 2 * v)
  return uv
}

/** On the host's chain where it has one, on its bone otherwise. */
function carriedBy(host: Entry, geometry: BufferGeometry, at: Float32Array): Mesh {
  const own = new Matrix4().copy(host.rest).invert()
  if (!(host.mesh instanceof SkinnedMesh)) {
    geometry.applyMatrix4(own)
    const mesh = new Mesh(geometry)
    host.mesh.add(mesh)
    return mesh
  }
  const { bones, boneInverses } = host.mesh.skeleton
  const mesh = new SkinnedMesh(geometry)
  for (const [name, attribute] of Object.entries(weights(at, bones.length))) geometry.setAttribute(name, attribute)
  const inverses = boneInverses.map((inverse) => new Matrix4().multiplyMatrices(inverse, own))
  mesh.bind(new Skeleton(bones, inverses), new Matrix4())
  mesh.frustumCulled = false
  host.mesh.add(mesh)
  return mesh
}

/** A look of its own in the colours that the palette gives: blood and bone do not step back with what holds them. */
function lookOf(host: Entry, of: Exclude<Growth['of'], 'host'>): TissueLook {
  const look = createTissueLook(of === 'blood' ? 'muscle' : 'bone', PLAIN_FIBRES, new Matrix4())
  const colours = (of === 'bone' ? entryOf('calcaneus') : host)?.look.uniforms ?? host.look.uniforms
  const { uBody, uTendon, uGround, uRimColour } = colours
  Object.assign(look.material.uniforms, { uBody, uTendon, uGround, uRimColour })
  return look
}
