import { RepeatWrapping, Texture } from 'three'
import type { Buffers } from './buffers.ts'
import { entry, type Gltf } from './gltf.ts'

/** The textures that all soft tissue shares: streaks of height along the fibres, and the normals of the same. */
export interface FibreTextures {
  readonly height: Texture
  readonly normal: Texture
}

/** The fibre textures of a model, or null where it has none. */
export async function readFibreTextures(gltf: Gltf, buffers: Buffers): Promise<FibreTextures | null> {
  const soft = gltf.materials?.find((material) => material.name === 'soft-tissue')
  const height = soft?.pbrMetallicRoughness?.baseColorTexture?.index
  const normal = soft?.normalTexture?.index
  if (height === undefined || normal === undefined) return null
  const [a, b] = await Promise.all([readTexture(gltf, buffers, height), readTexture(gltf, buffers, normal)])
  return { height: a, normal: b }
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
