import { Color, LessEqualDepth, ShaderMaterial } from 'three'
import type { Palette } from '../../../state/theme.ts'
import { ELBOWWARDS, WRIST } from './handShape.ts'
import { STUDIO } from '../../materials/studio.ts'

/** Colour of the drawn hand, and how opaque it is facing the eye and at its edge. */
const LOOKS = {
  light: { colour: '#cfa58a', facing: 0.74, edge: 0.96 },
  dark: { colour: '#cfa58a', facing: 0.74, edge: 0.96 },
  projector: { colour: '#d9a273', facing: 0.84, edge: 1 },
} as const satisfies Record<Palette, object>

/** The way from the wrist along the forearm, and the shares of it at which the arm begins to fade and is gone, m. */
const ARM = ELBOWWARDS.map((at, k) => (at - WRIST[k]!) / 1000)
const LENGTH = Math.hypot(...ARM)
const FADE = { from: 0.15, written: 0.75, to: 1.15 } as const
const vec3 = (v: readonly number[]): string => `vec3(${v.map((x) => x.toFixed(4)).join(', ')})`

const VERTEX = /* glsl */ `
varying vec3 vNormal;
varying vec3 vEye;
varying float vDeep;
void main() {
  vDeep = dot(position - ${vec3(WRIST.map((mm) => mm / 1000))}, ${vec3(ARM.map((x) => x / LENGTH ** 2))});
  vNormal = normalize(normalMatrix * normal);
  vec4 place = modelViewMatrix * vec4(position, 1.0);
  vEye = -normalize(place.xyz);
  gl_Position = projectionMatrix * place;
}`

/** Writes the depth of the hand alone, so that of its own surfaces only the foremost is seen. */
export const createHandDepth = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'hand depth',
    vertexShader: VERTEX,
    fragmentShader: /* glsl */ `
varying float vDeep;
void main() {
  if (vDeep > ${FADE.written.toFixed(3)}) discard;
  gl_FragColor = vec4(0.0);
}`,
    transparent: true,
    colorWrite: false,
  })

/** A hand of tinted glass: its edges are drawn, what it grasps shows through. */
export function createHandMaterial(): ShaderMaterial & { readonly paint: (palette: Palette) => void } {
  const uniforms = { uColour: { value: new Color() }, uFacing: { value: 0.6 }, uEdge: { value: 1 } }
  const material = new ShaderMaterial({
    name: 'hand',
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: /* glsl */ `
uniform vec3 uColour;
uniform float uFacing;
uniform float uEdge;
varying vec3 vNormal;
varying vec3 vEye;
varying float vDeep;
${STUDIO}
void main() {
  vec3 n = normalize(vNormal);
  float edge = pow(1.0 - max(0.0, dot(n, normalize(vEye))), 1.6);
  vec3 light = gathered(n) + KEY * 0.32 * max(0.0, dot(n, KEY_WAY));
  vec3 colour = uColour * light * mix(1.0, 0.34, edge);
  float fade = smoothstep(${FADE.to.toFixed(3)}, ${FADE.from.toFixed(3)}, vDeep);
  gl_FragColor = vec4(colour, mix(uFacing, uEdge, edge) * fade);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`,
    transparent: true,
    depthWrite: false,
    depthFunc: LessEqualDepth,
  })
  const paint = (palette: Palette): void => {
    const { colour, facing, edge } = LOOKS[palette]
    uniforms.uColour.value.set(colour)
    uniforms.uFacing.value = facing
    uniforms.uEdge.value = edge
  }
  return Object.assign(material, { paint })
}
