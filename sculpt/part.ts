import type { StructureId } from '../src/anatomy/ids.ts'
import type { BodyNode, ChainData } from '../src/biomechanics/index.ts'
import type { Vec3 } from './figures/types.ts'
import type { Mesh } from './mesh.ts'
import type { HungSkin } from './rig/skin.ts'
import type { BoneSurface } from './surface/boneSurface.ts'

/** A structure on its way into the model: its mesh (mm) and what the surface and the rig add to each vertex. */
export interface Part {
  readonly id: StructureId
  readonly mesh: Mesh
  /** Unit normals, three a vertex. */
  readonly normals: Float32Array
  /** Ambient occlusion, 0…1 a vertex. */
  readonly light: Float32Array
  readonly body: BonePart | SoftPart
}

/** A bone turns with one joint; null stands for the shank, which is at rest. */
export interface BonePart {
  readonly kind: 'bone'
  readonly joint: BodyNode | null
  readonly landmarks: readonly { readonly name: string; readonly at: Vec3 }[]
  /** Left out for what turns like a bone and is none. */
  readonly surface?: BoneSurface
}

/** Soft tissue is skinned to its own chain of joints. */
export interface SoftPart {
  readonly kind: 'soft'
  readonly chain: ChainData
  readonly skin: HungSkin
  /** Texture coordinates along the fascicles, two a vertex. */
  readonly uv: Float32Array
  /** Weight of tendon, 0…1 a vertex. */
  readonly tendon: Float32Array
  /** Place along the path, 0…1 a vertex. */
  readonly along: Float64Array
}
