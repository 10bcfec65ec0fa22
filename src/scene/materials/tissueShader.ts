import { BONE } from './boneShader.ts'
import { CELLS, CUT_FACE_NORMAL, cutFace } from './cutFaceShader.ts'
import { CUT_FRAGMENT, CUT_FRAGMENT_PARS, CUT_VERTEX, CUT_VERTEX_PARS } from './cut.ts'
import { FIBROUS } from './fibrousShader.ts'
import { INJURY_COLOUR, INJURY_LIGHT } from './injuryShader.ts'
import { SKINNED, SKINNING } from './skinning.ts'
import { SMOOTH } from './smoothShader.ts'
import { STUDIO } from './studio.ts'
import type { TissueProgram } from './tissueKinds.ts'

/** `vRest` is where the point is in the rest pose, metres: patterns stay on the tissue while it moves. */
export const VERTEX = /* glsl */ `
#include <common>
${SKINNING}
#include <shadowmap_pars_vertex>
attribute vec4 tissue;
attribute vec3 hurt;
uniform mat4 uRest;
uniform float uTiles;
varying vec4 vTissue;
varying vec3 vHurt;
varying vec3 vRest;
varying vec3 vNormal;
varying vec3 vView;
varying vec2 vUv;${CUT_VERTEX_PARS}
void main() {
  vTissue = tissue;
  vHurt = hurt;
  vUv = uv * uTiles;
  vRest = (uRest * vec4(position, 1.0)).xyz;
${SKINNED}
  #include <defaultnormal_vertex>
  vNormal = transformedNormal;
  #include <project_vertex>${CUT_VERTEX}
  vView = -mvPosition.xyz;
  #include <worldpos_vertex>
  #include <shadowmap_vertex>
}`

const DECLARATIONS = /* glsl */ `
#include <common>
#include <packing>
#include <lights_pars_begin>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
const float TAU = 6.2831853;
uniform sampler2D uHeight;
uniform sampler2D uDetail;
uniform vec4 uGrain;
uniform float uSlant;
uniform vec3 uBody;
uniform vec3 uTendon;
uniform vec3 uCartilage;
uniform vec3 uGround;
uniform vec3 uRimColour;
uniform vec4 uTint;
uniform float uLift;
uniform float uRim;
uniform float uBack;
uniform float uGlass;
uniform float uSheer;
uniform float uUncovered;
varying vec4 vTissue;
varying vec3 vHurt;
varying vec3 vRest;
varying vec3 vNormal;
varying vec3 vView;
varying vec2 vUv;
uniform vec4 uCut;${CUT_FRAGMENT_PARS}
${STUDIO}

float hash(vec3 p) {
  p = fract(p * 0.3183099 + vec3(0.11, 0.17, 0.13));
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float noise(vec3 x) {
  vec3 i = floor(x);
  vec3 f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
${CELLS}

/** What a rough surface sends to the eye of one light: distribution and visibility of microfacets (GGX). */
float glint(vec3 n, vec3 v, vec3 l, float roughness) {
  float a = roughness * roughness;
  vec3 h = normalize(v + l);
  float nl = saturate(dot(n, l));
  float nv = abs(dot(n, v)) + 1e-3;
  float nh = saturate(dot(n, h));
  float d = nh * nh * (a * a - 1.0) + 1.0;
  return nl * a * a / (PI * d * d) * 0.5 / mix(2.0 * nl * nv, nl + nv, a);
}
/** What a surface of fibres does: a lobe that differs along them and across them (Ward 1992). */
float silk(vec3 n, vec3 v, vec3 l, vec3 strand, vec3 beside, vec2 lobe) {
  vec3 h = normalize(v + l);
  vec2 off = vec2(dot(h, strand), dot(h, beside)) * lobe / max(dot(h, n), 0.1);
  return exp(-dot(off, off)) * smoothstep(0.0, 0.35, dot(n, l));
}`

/**
 * Light. What lets some of it through reddens where the form turns into shade. Occlusion, baked, is warm where light
 * has been through tissue. Edges darken as on a drawn plate.
 */
const LIGHT = /* glsl */ `
  colour = mix(colour, uTint.rgb * (0.4 + 0.6 * dot(colour, vec3(0.6, 0.3, 0.1)) / max(dot(uBody, vec3(0.6, 0.3, 0.1)), 0.05)), uTint.a * dyed);
  vec3 ambient = pow(vec3(open), mix(vec3(1.05, 1.15, 1.28), vec3(0.75, 1.1, 1.15), bleed));
  float toKey = dot(n, KEY_WAY);
  vec3 through = bleed * vec3(0.34, 0.14, 0.11);
  vec3 lit = saturate((toKey + through) / (1.0 + through)) * KEY * RECIPROCAL_PI * shadow * mix(vec3(1.0), ambient, 0.6);
  vec3 light = colour * (lit + gathered(n) * 0.62 * ambient);
  light = (light + shine * open * open) * (1.0 - 0.4 * pow(edge, 2.6));`

/**
 * Selected and hovered: light on the structure and at its edge. The rest steps back towards the ground. Glass keeps
 * its silhouette.
 */
const STATE = /* glsl */ `
  light += colour * (uLift * 0.28 + uRim * 0.07);
  light += uRimColour * (max(uRim, uLift * 0.6) * pow(edge, 2.6) * 1.2);
  float luma = dot(light, vec3(0.2126, 0.7152, 0.0722));
  light = mix(light, vec3(luma), 0.35 * uBack);
  light = mix(light, uGround, 0.3 * uBack);
  float solid = mix(1.0, 0.25 + 0.65 * pow(edge, 1.4), uSheer * (1.0 - 0.75 * vHurt.z));
  // What is sheer thins out towards its margins.
  if (uSheer > 0.0) solid *= smoothstep(0.0, 0.8, vTissue.x);
  gl_FragColor = vec4(light, mix(solid, 0.05 + 0.6 * pow(edge, 2.2), uGlass));`

const SURFACES = { fibrous: FIBROUS, bone: BONE, smooth: SMOOTH } as const satisfies Record<TissueProgram, string>

/** The fragment shader of one kind of tissue. */
export const fragmentShader = (program: TissueProgram): string => /* glsl */ `${DECLARATIONS}
void main() {${CUT_FRAGMENT}
  vec3 n = normalize(vNormal);
  vec3 v = normalize(vView);${CUT_FACE_NORMAL}
  float edge = 1.0 - saturate(dot(n, v));
  // What covered it when the occlusion was baked may have been taken away.
  float open = mix(vTissue.y, 0.4 + 0.6 * vTissue.y, uUncovered);
  open = mix(open, 1.0, uGlass);
  // What is cut off still stands in the shadow map.
  float shadow = dot(uCut.xyz, uCut.xyz) > 0.0 ? 1.0 : getShadowMask();
${SURFACES[program]}${cutFace(program)}
${INJURY_COLOUR}
${LIGHT}
${INJURY_LIGHT}
${STATE}
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`
