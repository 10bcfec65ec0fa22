import { BackSide, Color, NoBlending, ShaderMaterial, Vector2, Vector3 } from 'three'
import { CUT_FRAGMENT, CUT_FRAGMENT_PARS, CUT_VERTEX, CUT_VERTEX_PARS, cut } from './cut.ts'
import { SKINNED, SKINNING } from './skinning.ts'

const SKINNED_POSITION = /* glsl */ `
#include <common>
${SKINNING}${CUT_VERTEX_PARS}`

/** Draws a structure in the flat colour that stands for its number, for picking; bent as it is seen. */
export function createPickMaterial(code: number): ShaderMaterial {
  return new ShaderMaterial({
    name: 'pick',
    uniforms: { uCode: { value: new Vector3((code & 255) / 255, (code >> 8) / 255, 0) }, uCut: cut },
    vertexShader: /* glsl */ `${SKINNED_POSITION}
void main() {
${SKINNED}
  #include <project_vertex>${CUT_VERTEX}
}`,
    fragmentShader: /* glsl */ `uniform vec3 uCode;${CUT_FRAGMENT_PARS}
void main() {${CUT_FRAGMENT}
  gl_FragColor = vec4(uCode, 1.0);
}`,
    blending: NoBlending,
    toneMapped: false,
  })
}

/** Width in pixels of the drawing buffer over its size; one for all outlines. */
export const outlineWidth = { value: new Vector2() }
export const outlineInk = { value: new Color() }

/** The inside of a hull that is a little larger than the structure: its outline, of even width on screen. */
export function createOutlineMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'outline',
    uniforms: { uWidth: outlineWidth, uInk: outlineInk, uCut: cut },
    vertexShader: /* glsl */ `${SKINNED_POSITION}
uniform vec2 uWidth;
void main() {
${SKINNED}
  #include <project_vertex>${CUT_VERTEX}
  // A little behind the surface that it belongs to: shallow folds of it get no ink.
  gl_Position.z = (projectionMatrix * (mvPosition - vec4(0.0, 0.0, 0.0015, 0.0))).z;
  vec2 outwards = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy;
  gl_Position.xy += normalize(outwards + 1e-6) * uWidth * gl_Position.w;
}`,
    fragmentShader: /* glsl */ `uniform vec3 uInk;${CUT_FRAGMENT_PARS}
void main() {${CUT_FRAGMENT}
  gl_FragColor = vec4(uInk, 1.0);
  #include <colorspace_fragment>
}`,
    side: BackSide,
    toneMapped: false,
  })
}
