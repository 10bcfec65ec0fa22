import { Vector4 } from 'three'

/** Nothing is cut: no point lies beyond this plane. */
const NONE = [0, 0, 0, 1] as const

/**
 * The plane beyond which nothing of the leg is drawn, in the world: its normal, and its distance from the origin along
 * it. One for all materials.
 */
export const cut = { value: new Vector4(...NONE) }

export const cutNothing = (): void => void cut.value.set(...NONE)

/** For a vertex shader after `transformed` is bent: how far the point lies beyond the plane. */
export const CUT_VERTEX_PARS = /* glsl */ `
uniform vec4 uCut;
varying float vCut;`
export const CUT_VERTEX = /* glsl */ `
  vCut = dot((modelMatrix * vec4(transformed, 1.0)).xyz, uCut.xyz) - uCut.w;`
export const CUT_FRAGMENT_PARS = /* glsl */ `
varying float vCut;`
export const CUT_FRAGMENT = /* glsl */ `
  if (vCut > 0.0) discard;`
