import { ModelError } from './ModelError.ts'

/** The part of a glTF 2.0 document that the atlas's model uses; see the model's contract for what it holds. */
export interface Gltf {
  readonly extensionsRequired?: readonly string[]
  readonly scene?: number
  readonly scenes?: readonly { readonly nodes?: readonly number[] }[]
  readonly nodes?: readonly GltfNode[]
  readonly meshes?: readonly { readonly primitives: readonly GltfPrimitive[] }[]
  readonly skins?: readonly GltfSkin[]
  readonly accessors?: readonly GltfAccessor[]
  readonly bufferViews?: readonly GltfBufferView[]
  readonly materials?: readonly GltfMaterial[]
  readonly textures?: readonly { readonly source?: number }[]
  readonly images?: readonly { readonly bufferView?: number; readonly mimeType?: string }[]
}

export interface GltfNode {
  readonly name?: string
  readonly mesh?: number
  readonly skin?: number
  readonly children?: readonly number[]
  readonly matrix?: readonly number[]
  readonly translation?: readonly [number, number, number]
  readonly rotation?: readonly [number, number, number, number]
  readonly scale?: readonly [number, number, number]
  readonly extras?: Readonly<Record<string, unknown>>
}

export interface GltfPrimitive {
  readonly attributes: Readonly<Record<string, number>>
  readonly indices?: number
  readonly mode?: number
}

export interface GltfSkin {
  readonly joints: readonly number[]
  readonly inverseBindMatrices?: number
}

export interface GltfAccessor {
  readonly bufferView?: number
  readonly byteOffset?: number
  readonly componentType: number
  readonly count: number
  readonly type: string
  readonly normalized?: boolean
}

export interface GltfBufferView {
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride?: number
  readonly extensions?: { readonly EXT_meshopt_compression?: MeshoptView }
}

export interface MeshoptView {
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride: number
  readonly count: number
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES' | 'INDICES'
  readonly filter?: 'NONE' | 'OCTAHEDRAL' | 'QUATERNION' | 'EXPONENTIAL' | 'COLOR'
}

interface GltfMaterial {
  readonly name?: string
  readonly pbrMetallicRoughness?: {
    readonly baseColorTexture?: GltfTextureInfo
    readonly metallicRoughnessTexture?: GltfTextureInfo
  }
}

interface GltfTextureInfo {
  readonly index: number
  readonly extensions?: { readonly KHR_texture_transform?: { readonly scale?: readonly [number, number] } }
}

const KNOWN = new Set(['EXT_meshopt_compression', 'KHR_mesh_quantization', 'KHR_texture_transform'])

/** The document of a GLB, once it is known that this reader understands it. @throws ModelError that names what not */
export function parseGltf(json: unknown): Gltf {
  if (typeof json !== 'object' || json === null || !('asset' in json))
    throw new ModelError('The model is damaged: its description is not that of a glTF file.')
  const gltf = json as Gltf
  const unknown = gltf.extensionsRequired?.find((name) => !KNOWN.has(name))
  if (unknown) throw new ModelError(`The model needs ${unknown}, which this viewer does not know.`)
  return gltf
}

/** An entry of one of the document's lists. @throws ModelError that names it when it is not there */
export function entry<T>(list: readonly T[] | undefined, index: number | undefined, name: string): T {
  const found = index === undefined ? undefined : list?.[index]
  if (found === undefined) throw new ModelError(`The model is damaged: it has no ${name} ${index ?? ''}.`)
  return found
}
