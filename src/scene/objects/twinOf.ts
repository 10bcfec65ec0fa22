import { Mesh, SkinnedMesh } from 'three'

/** A second mesh of the same shape that is bent as the first one; what it is made of is its own. */
export function twinOf(mesh: Mesh): Mesh {
  if (!(mesh instanceof SkinnedMesh)) return new Mesh(mesh.geometry)
  const twin = new SkinnedMesh(mesh.geometry)
  twin.bind(mesh.skeleton, mesh.bindMatrix)
  return twin
}
