import {
  Color,
  CustomBlending,
  DataTexture,
  type IUniform,
  type Matrix4,
  MeshPhysicalMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  SrcAlphaFactor,
  type Texture,
} from 'three'
import type { FibreTextures } from '../model/textures.ts'
import {
  COLOUR,
  FRAGMENT_DECLARATIONS,
  GLOSS,
  NORMAL,
  OCCLUSION,
  ROUGHNESS,
  STATE,
  VERTEX,
  VERTEX_DECLARATIONS,
} from './tissueShader.ts'

/** Numbers that make a structure look selected, hovered, stepped back or of glass, each 0…1. */
export interface LookUniforms {
  readonly uLift: IUniform<number>
  readonly uRim: IUniform<number>
  readonly uBack: IUniform<number>
  readonly uGlass: IUniform<number>
}

interface TissueUniforms extends LookUniforms {
  readonly uFibre: IUniform<Texture>
  readonly uRest: IUniform<Matrix4>
  readonly uBody: IUniform<Color>
  readonly uTendon: IUniform<Color>
  readonly uGround: IUniform<Color>
  readonly uRimColour: IUniform<Color>
}

export interface TissueLook {
  readonly material: MeshPhysicalMaterial
  readonly uniforms: TissueUniforms
}

/** Even grey and an even normal, where a model brings no fibres. */
const plain = (r: number, g: number, b: number): Texture => {
  const texture = new DataTexture(new Uint8Array([r, g, b, 255]), 1, 1)
  texture.needsUpdate = true
  return texture
}
export const PLAIN_FIBRES: FibreTextures = { height: plain(128, 128, 128), normal: plain(128, 128, 255) }

/**
 * The material of one structure. All of soft tissue share one program, all bones another; what differs is in uniforms.
 * `rest` takes the mesh's own coordinates to metres of the rest pose.
 */
export function createTissueLook(soft: boolean, fibres: FibreTextures, rest: Matrix4): TissueLook {
  const uniforms: TissueUniforms = {
    uLift: { value: 0 },
    uRim: { value: 0 },
    uBack: { value: 0 },
    uGlass: { value: 0 },
    uFibre: { value: fibres.height },
    uRest: { value: rest },
    uBody: { value: new Color() },
    uTendon: { value: new Color() },
    uGround: { value: new Color() },
    uRimColour: { value: new Color() },
  }
  const material = new MeshPhysicalMaterial({
    metalness: 0,
    // Blending of its own keeps one program for the solid and the glass state: `transparent` alone changes the order.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })
  if (soft) {
    material.defines = { ...material.defines, SOFT_TISSUE: '' }
    material.normalMap = fibres.normal
    material.normalScale.setScalar(1.1)
    material.clearcoat = 0.45
    material.clearcoatRoughness = 0.26
  }
  material.customProgramCacheKey = () => 'tissue'
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = after(shader.vertexShader, 'common', VERTEX_DECLARATIONS)
    shader.vertexShader = after(shader.vertexShader, 'begin_vertex', VERTEX)
    let fragment = after(shader.fragmentShader, 'common', FRAGMENT_DECLARATIONS)
    fragment = after(fragment, 'map_fragment', COLOUR)
    fragment = after(fragment, 'roughnessmap_fragment', ROUGHNESS)
    fragment = after(fragment, 'normal_fragment_maps', NORMAL)
    fragment = after(fragment, 'lights_physical_fragment', GLOSS)
    fragment = after(fragment, 'lights_fragment_end', OCCLUSION)
    shader.fragmentShader = fragment.replace('#include <opaque_fragment>', `${STATE}\n#include <opaque_fragment>`)
  }
  return { material, uniforms }
}

const after = (source: string, chunk: string, addition: string): string =>
  source.replace(`#include <${chunk}>`, `#include <${chunk}>\n${addition}`)
