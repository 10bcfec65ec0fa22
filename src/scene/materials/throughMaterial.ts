import { CustomBlending, GreaterDepth, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, SrcAlphaFactor } from 'three'
import { CUT_FRAGMENT, CUT_FRAGMENT_PARS, CUT_VERTEX, CUT_VERTEX_PARS, cut } from './cut.ts'
import type { TissueLook } from './tissueMaterial.ts'

/** How opaque it is in its midst and at its silhouette. */
const MIDST = 0.58
const RIM = 0.9
/** How much of white is in its colour: red muscle must show through red muscle. */
const PALE = 0.2

/**
 * What lies behind others, as it shines through them: a veil of the structure's own colour, denser towards its
 * silhouette. Drawn among the solid things, where only what hides it is in the depth buffer yet.
 *
 * @param look of the structure: its colours, and `uLift`, how much it is picked out
 */
export function createThroughMaterial({ uBody, uTendon, uLift }: TissueLook['uniforms']): ShaderMaterial {
  const material = new ShaderMaterial({
    name: 'through',
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
attribute vec4 tissue;
varying float vTendon;
varying vec3 vLean;
varying vec3 vSight;${CUT_VERTEX_PARS}
void main() {
  vTendon = tissue.x;
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <defaultnormal_vertex>
  vLean = transformedNormal;
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>${CUT_VERTEX}
  vSight = -mvPosition.xyz;
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uBody;
uniform vec3 uTendon;
uniform float uLight;
varying float vTendon;
varying vec3 vLean;
varying vec3 vSight;${CUT_FRAGMENT_PARS}
void main() {${CUT_FRAGMENT}
  float facing = abs(dot(normalize(vLean), normalize(vSight)));
  float rim = 1.0 - smoothstep(0.0, 0.75, facing);
  vec3 own = mix(uBody, uTendon, smoothstep(0.3, 0.7, vTendon));
  vec3 colour = mix(own * mix(1.8, 2.4, facing), vec3(1.0), ${PALE});
  gl_FragColor = vec4(colour, uLight * mix(${MIDST}, ${RIM}, rim * rim));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`,
    // Blended, yet sorted among the solid things: `transparent` would put it after all of them.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
    depthWrite: false,
    depthFunc: GreaterDepth,
  })
  material.uniforms = { uBody, uTendon, uLight: uLift, uCut: cut }
  return material
}
