import type { Document, Material } from '@gltf-transform/core'
import { KHRTextureTransform } from '@gltf-transform/extensions'
import { IDENTITIES, type Tissue } from '../../src/anatomy/identities.ts'
import type { Part } from '../part.ts'
import { TILES_STORED } from '../surface/fibres.ts'
import type { FibreTextures } from '../surface/fibreTexture.ts'

/** Plain colours for viewers that know nothing of the atlas: linear red, green, blue, opacity. */
const PLAIN = {
  muscle: [0.3, 0.04, 0.03, 1],
  tendon: [0.72, 0.66, 0.54, 1],
  bone: [0.74, 0.64, 0.47, 1],
  nerve: [0.7, 0.46, 0.12, 1],
  artery: [0.42, 0.02, 0.02, 1],
  vein: [0.06, 0.11, 0.28, 1],
  fascia: [0.6, 0.54, 0.44, 1],
  bursa: [0.36, 0.5, 0.5, 1],
  skin: [0.7, 0.42, 0.28, 0.25],
} as const satisfies Record<Tissue, readonly [number, number, number, number]>

/**
 * The materials of a file: one a tissue in its plain colour; with textures soft tissue takes the colours baked into
 * its vertices and its fascicles from these.
 */
export function createMaterials(document: Document, textures: FibreTextures | null): (part: Part) => Material {
  const made = new Map<string, Material>()
  const once = (name: string, make: () => Material): Material => {
    const material = made.get(name) ?? make()
    made.set(name, material)
    return material
  }
  return ({ id, body }) => {
    const { tissue } = IDENTITIES[id]
    if (textures && body.kind === 'soft') return once('soft-tissue', () => fibrous(document, textures))
    return once(tissue, () => plain(document, tissue))
  }
}

function plain(document: Document, tissue: Tissue): Material {
  const [red, green, blue, opacity] = PLAIN[tissue]
  return document
    .createMaterial(tissue)
    .setBaseColorFactor([red, green, blue, opacity])
    .setAlphaMode(opacity < 1 ? 'BLEND' : 'OPAQUE')
    .setRoughnessFactor(0.55)
    .setMetallicFactor(0)
}

/** Other viewers take the tone of a fascicle, in green, for its roughness; nothing of this is metal. */
function fibrous(document: Document, { streaks, detail }: FibreTextures): Material {
  const image = (name: string, bytes: Uint8Array) =>
    document.createTexture(name).setImage(bytes).setMimeType('image/jpeg')
  const soft = document
    .createMaterial('soft-tissue')
    .setRoughnessFactor(0.5)
    .setMetallicFactor(0)
    .setBaseColorTexture(image('fascicles', streaks))
    .setMetallicRoughnessTexture(image('fascicle-detail', detail))
  const tiles = document.createExtension(KHRTextureTransform).createTransform().setScale([TILES_STORED, TILES_STORED])
  for (const info of [soft.getBaseColorTextureInfo(), soft.getMetallicRoughnessTextureInfo()])
    info?.setExtension('KHR_texture_transform', tiles)
  return soft
}
