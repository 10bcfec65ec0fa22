import type { BoneId, StructureId } from '../src/anatomy/ids.ts'
import type { RegionId } from '../src/anatomy/regions.ts'
import type { BodyNode, ChainData } from '../src/biomechanics/index.ts'
import type { Sheet } from './context/patchMesh.ts'
import type { Vec3 } from './figures/types.ts'
import type { Mesh } from './mesh.ts'
import type { HungSkin, SkinWeights } from './rig/skin.ts'
import type { BoneSurface } from './surface/boneSurface.ts'

/** A structure on its way into the model: its mesh (mm) and what the surface and the rig add to each vertex. */
export interface Part {
  readonly id: StructureId
  readonly mesh: Mesh
  /** Unit normals, three a vertex. */
  readonly normals: Float32Array
  /** Ambient occlusion, 0…1 a vertex. */
  readonly light: Float32Array
  readonly body: BonePart | SoftPart | CoverPart
}

/** A bone turns with one joint; null stands for the shank, which is at rest. */
export interface BonePart {
  readonly kind: 'bone'
  readonly joint: BodyNode | null
  readonly landmarks: readonly { readonly name: string; readonly at: Vec3 }[]
  /** Left out for what turns like a bone and is none. */
  readonly surface?: BoneSurface
  /** Texture coordinates along its fibres, where it has such. */
  readonly uv?: Float32Array
}

/** What each vertex of soft tissue brings with it. */
interface SoftSurface {
  readonly skin: HungSkin
  /** Texture coordinates along the fascicles, two a vertex. */
  readonly uv: Float32Array
  /** Sideways run of the fascicles, tiles across per tile along; tendon on a muscle runs straight. */
  readonly slant?: number
  /** Weight of tendon, 0…1 a vertex. */
  readonly tendon: Float32Array
  /** Place along the path, 0…1 a vertex. */
  readonly along: Float64Array
}

/** Soft tissue is skinned to its own chain of joints. */
export interface SoftPart extends SoftSurface {
  readonly kind: 'soft'
  readonly chain: ChainData
}

/** Skin and capsule are skinned to the joints of the body themselves: see `COVERING_JOINTS`. */
export interface CoverPart extends SoftSurface {
  readonly kind: 'cover'
}

/** A region: a sheet that belongs to no tissue. It is in the file and in no scene; who wants it hangs it up. */
export interface RegionPart {
  readonly id: RegionId
  readonly sheet: Sheet
  /** The bones that it lies on. */
  readonly bones: readonly BoneId[]
  /** The joint that it turns with (null: the shank), or the weights with which it is skinned as a covering is. */
  readonly hangs: { readonly joint: BodyNode | null } | { readonly skin: SkinWeights }
}
