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
  Vector4,
} from 'three'
import { cut } from './cut.ts'
import type { FibreTextures } from '../model/textures.ts'
import type { Tissue } from '../../anatomy/identities.ts'
import { TISSUE_KINDS } from './tissueKinds.ts'
import { fragmentShader, VERTEX } from './tissueShader.ts'

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
  readonly uCartilage: IUniform<Color>
  readonly uGround: IUniform<Color>
  readonly uRimColour: IUniform<Color>
  /** A colour that the structure takes on: linear red, green, blue, and how much of it, 0…1. */
  readonly uTint: IUniform<Vector4>
}

export interface TissueLook {
  /** Whether what lies behind shows through in its solid state. */
  readonly sheer: boolean
  readonly material: ShaderMaterial
  readonly uniforms: TissueUniforms
}

/** How far structures that covered others are taken away or moved off, 0…1; one for all materials. */
export const uncovered = { value: 0 }

/** Even and flat, where a model brings no fibres. */
const plain = (r: number, g: number, b: number): Texture => {
  const texture = new DataTexture(new Uint8Array([r, g, b, 255]), 1, 1)
  texture.needsUpdate = true
  return texture
}
export const PLAIN_FIBRES: FibreTextures = { height: plain(250, 250, 250), detail: plain(128, 128, 0), tiles: 1 }

/**
 * The material of one structure. Structures of a kind share one program; what differs is in uniforms.
 * `rest` takes the mesh's own coordinates to metres of the rest pose; `slant` is how far its fascicles run sideways,
 * tiles a tile.
 */
export function createTissueLook(tissue: Tissue, fibres: FibreTextures, rest: Matrix4, slant = 0): TissueLook {
  const { program, grain, sheer = 0 } = TISSUE_KINDS[tissue]
  const uniforms: TissueUniforms = {
    uLift: { value: 0 },
    uRim: { value: 0 },
    uBack: { value: 0 },
    uGlass: { value: 0 },
    uBody: { value: new Color() },
    uTendon: { value: new Color() },
    uCartilage: { value: new Color() },
    uGround: { value: new Color() },
    uRimColour: { value: new Color() },
    uTint: { value: new Vector4(0, 0, 0, 0) },
  }
  const material = new ShaderMaterial({
    name: program,
    vertexShader: VERTEX,
    fragmentShader: fragmentShader(program),
    // The light's place in the shadow map comes with three's own uniforms.
    lights: true,
    // Blending of its own keeps one program for the solid and the glass state: `transparent` alone changes the order.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
    transparent: sheer > 0,
    depthWrite: sheer === 0,
  })
  material.uniforms = {
    ...UniformsUtils.clone(UniformsLib.lights),
    ...uniforms,
    uRest: { value: rest },
    uSheer: { value: sheer },
    uUncovered: uncovered,
    uCut: cut,
    uTiles: { value: fibres.tiles },
    uHeight: { value: fibres.height },
    uDetail: { value: fibres.detail },
    uGrain: { value: new Vector4(...grain) },
    uSlant: { value: slant },
  }
  return { material, uniforms, sheer: sheer > 0 }
}
