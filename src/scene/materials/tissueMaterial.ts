import {
  Color,
  CustomBlending,
  DataTexture,
  type IUniform,
  type Matrix4,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  type Texture,
  UniformsLib,
  UniformsUtils,
} from 'three'
import type { FibreTextures } from '../model/textures.ts'
import { FRAGMENT, VERTEX } from './tissueShader.ts'

/** Numbers that make a structure look selected, hovered, stepped back or of glass, each 0…1. */
export interface LookUniforms {
  readonly uLift: IUniform<number>
  readonly uRim: IUniform<number>
  readonly uBack: IUniform<number>
  readonly uGlass: IUniform<number>
}

interface TissueUniforms extends LookUniforms {
  readonly uBody: IUniform<Color>
  readonly uTendon: IUniform<Color>
  readonly uGround: IUniform<Color>
  readonly uRimColour: IUniform<Color>
}

export interface TissueLook {
  readonly material: ShaderMaterial
  readonly uniforms: TissueUniforms
}

/** How far structures that covered others are taken away or moved off, 0…1; one for all materials. */
export const uncovered = { value: 0 }

/** Even grey and an even normal, where a model brings no fibres. */
const plain = (r: number, g: number, b: number): Texture => {
  const texture = new DataTexture(new Uint8Array([r, g, b, 255]), 1, 1)
  texture.needsUpdate = true
  return texture
}
export const PLAIN_FIBRES: FibreTextures = { height: plain(225, 225, 225), normal: plain(128, 128, 255) }

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
    uBody: { value: new Color() },
    uTendon: { value: new Color() },
    uGround: { value: new Color() },
    uRimColour: { value: new Color() },
  }
  const material = new ShaderMaterial({
    name: soft ? 'soft tissue' : 'bone',
    defines: soft ? { SOFT_TISSUE: '' } : {},
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    // The light's place in the shadow map comes with three's own uniforms.
    lights: true,
    // Blending of its own keeps one program for the solid and the glass state: `transparent` alone changes the order.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })
  material.uniforms = {
    ...UniformsUtils.clone(UniformsLib.lights),
    ...uniforms,
    uRest: { value: rest },
    uUncovered: uncovered,
    uHeight: { value: fibres.height },
    uNormal: { value: fibres.normal },
  }
  return { material, uniforms }
}
