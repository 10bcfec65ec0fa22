import { RepeatWrapping, Texture } from 'three'
import type { Buffers } from './buffers.ts'
import { entry, type Gltf } from './gltf.ts'

/** The textures that all soft tissue shares. */
export interface FibreTextures {
  /** Height of the fibres, as a brightness. */
  readonly height: Texture
  /** Slope across the fibres (red), tone of each fascicle (green), sheaths between them (blue). */
  readonly detail: Texture
  /** Tiles that one unit of the meshes' coordinates spans. */
  readonly tiles: number
}

/** The fibre textures of a model, or null where it has none. */
export async function readFibreTextures(gltf: Gltf, buffers: Buffers): Promise<FibreTextures | null> {
  const soft = gltf.materials?.find((material) => material.name === 'soft-tissue')
  const base = soft?.pbrMetallicRoughness?.baseColorTexture
  const height = base?.index
  const detail = soft?.pbrMetallicRoughness?.metallicRoughnessTexture?.index
  if (height === undefined || detail === undefined) return null
  const [a, b] = await Promise.all([readTexture(gltf, buffers, height), readTexture(gltf, buffers, detail)])
  return { height: a, detail: b, tiles: base?.extensions?.KHR_texture_transform?.scale?.[0] ?? 1 }
}

/** Both are numbers rather than colours: neither is decoded as sRGB. */
async function readTexture(gltf: Gltf, buffers: Buffers, index: number): Promise<Texture> {
  const image = entry(gltf.images, entry(gltf.textures, index, 'texture').source, 'image')
  const blob = new Blob([buffers.view(image.bufferView ?? -1)], { type: image.mimeType ?? 'image/png' })
  const options = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const
  const texture = new Texture(await createImageBitmap(blob, options))
  texture.flipY = false
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.needsUpdate = true
  return texture
}
