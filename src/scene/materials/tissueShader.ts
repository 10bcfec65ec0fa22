import { INJURY_COLOUR, INJURY_LIGHT } from './injuryShader.ts'
import { STUDIO } from './studio.ts'

/** The shaders of all tissue. `SOFT_TISSUE` is defined for what has fibres; the rest is bone. */

/** `vRest` is where the point is in the rest pose, metres: patterns stay on the tissue while it moves. */
export const VERTEX = /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
attribute vec4 tissue;
attribute vec3 hurt;
uniform mat4 uRest;
varying vec4 vTissue;
varying vec3 vHurt;
varying vec3 vRest;
varying vec3 vNormal;
varying vec3 vView;
varying vec2 vUv;
void main() {
  vTissue = tissue;
  vHurt = hurt;
  vUv = uv;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <defaultnormal_vertex>
  vNormal = transformedNormal;
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
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
uniform sampler2D uHeight;
uniform sampler2D uNormal;
uniform vec3 uBody;
uniform vec3 uTendon;
uniform vec3 uGround;
uniform vec3 uRimColour;
uniform float uLift;
uniform float uRim;
uniform float uBack;
uniform float uGlass;
uniform float uUncovered;
varying vec4 vTissue;
varying vec3 vHurt;
varying vec3 vRest;
varying vec3 vNormal;
varying vec3 vView;
varying vec2 vUv;
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

/** Height of the fibres, 0…1: the texture holds a brightness for viewers that know nothing of this, 0.767…1 as stored. */
float fibreHeight(vec2 at) {
  return saturate((texture2D(uHeight, at).r - 0.767) / 0.233);
}

/** What a rough surface sends to the eye of one light: distribution and visibility of microfacets (GGX). */
float glint(vec3 n, vec3 v, vec3 l, float roughness) {
  float a = roughness * roughness;
  vec3 h = normalize(v + l);
  float nl = saturate(dot(n, l));
  float nv = abs(dot(n, v)) + 1e-3;
  float nh = saturate(dot(n, h));
  float d = nh * nh * (a * a - 1.0) + 1.0;
  return nl * a * a / (PI * d * d) * 0.5 / mix(2.0 * nl * nv, nl + nv, a);
}`

/**
 * Soft tissue: the tendon's share, pushed through the height of the fibres, lets white fingers reach between red
 * fascicles; between these the muscle is dark, on their backs pale. Tendon glistens, muscle is duller. The normals of
 * the fibres lie along the texture's coordinates, whose course on the surface its derivatives tell.
 */
const SOFT = /* glsl */ `
  float fine = fibreHeight(vUv);
  float bundle = fibreHeight(vUv * vec2(0.31, 0.43) + 0.17);
  // From afar single fibres are finer than a pixel: bundles stand for them, and what would glitter is left out.
  float near = 1.0 - smoothstep(0.004, 0.016, length(fwidth(vUv)));
  float height = mix(fine, bundle, mix(0.8, 0.42, near));
  float share = vTissue.x;
  share = smoothstep(0.38, 0.62, share + (height - 0.5) * 3.4 * sqrt(max(0.0, share * (1.0 - share))));
  float broad = noise(vRest * vec3(95.0, 18.0, 95.0));
  vec3 deep = uBody * vec3(0.42, 0.33, 0.4);
  vec3 pale = uBody * 1.28 + vec3(0.045, 0.027, 0.023);
  float relief = smoothstep(0.32 - 0.14 * near, 0.68 + 0.14 * near, height);
  vec3 flesh = relief < 0.5 ? mix(deep, uBody, relief * 2.0) : mix(uBody, pale, relief * 2.0 - 1.0);
  flesh *= mix(0.78, 1.16, broad);
  vec3 cord = uTendon * mix(vec3(0.62, 0.61, 0.6), vec3(1.05), smoothstep(0.3 - 0.18 * near, 0.7 + 0.1 * near, height)) * mix(0.94, 1.03, broad);
  vec3 colour = mix(flesh, cord, share);
  float roughness = mix(0.56, 0.42, share);
  float coat = mix(0.5 + 0.35 * height, 0.8, share);
  coat *= 0.35 + 0.65 * near;
  float bleed = 1.0 - share;

  vec3 across = dFdx(vView);
  vec3 down = dFdy(vView);
  vec2 uvAcross = dFdx(vUv);
  vec2 uvDown = dFdy(vUv);
  vec3 r1 = cross(down, n);
  vec3 r2 = cross(n, across);
  vec3 tangent = r1 * uvAcross.x + r2 * uvDown.x;
  vec3 bitangent = r1 * uvAcross.y + r2 * uvDown.y;
  float size = inversesqrt(max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-20));
  vec2 lean = (texture2D(uNormal, vUv).xy * 2.0 - 1.0) * mix(1.0, 0.6, share) * (0.55 + 0.45 * near);
  n = normalize(n - size * (tangent * lean.x + bitangent * lean.y));`

/** Bone: ivory, mottled, dry, with the fine grain of its shafts. What is finer than a pixel is left out. */
const BONE = /* glsl */ `
  float grainSeen = 1.0 - smoothstep(0.25, 0.9, length(fwidth(vRest)) * 620.0);
  float patches = noise(vRest * 48.0) * 0.6 + noise(vRest * 150.0) * 0.4;
  float grain = grainSeen > 0.0 ? mix(0.5, noise(vRest * vec3(620.0, 80.0, 620.0)), grainSeen) : 0.5;
  float mottle = patches * 0.6 + grain * 0.4;
  vec3 colour = uBody * mix(vec3(0.78, 0.735, 0.66), vec3(1.1), mottle);
  float roughness = mix(0.6, 0.85, mottle);
  float coat = 0.0;
  float bleed = 0.0;

  vec3 across = dFdx(vView);
  vec3 down = dFdy(vView);
  vec3 r1 = cross(down, n);
  vec3 r2 = cross(n, across);
  float area = dot(across, r1);
  float bump = patches * 0.0011 + grain * 0.0002;
  n = normalize(abs(area) * n - sign(area) * (dFdx(bump) * r1 + dFdy(bump) * r2));`

/**
 * Light. Muscle lets some of it through, which reddens where the form turns into shade. Occlusion, baked, is warm
 * where light has been through tissue. Edges darken as on a drawn plate.
 */
const LIGHT = /* glsl */ `
  // What covered it when the occlusion was baked may have been taken away.
  float open = mix(vTissue.y, 0.4 + 0.6 * vTissue.y, uUncovered);
  open = mix(open, 1.0, uGlass);
  vec3 ambient = pow(vec3(open), mix(vec3(1.15, 1.25, 1.4), vec3(0.85, 1.15, 1.2), bleed));
  vec3 direct = mix(vec3(1.0), ambient, 0.65);
  float shadow = getShadowMask();

  float toKey = dot(n, KEY_WAY);
  vec3 through = bleed * vec3(0.3, 0.12, 0.1);
  vec3 lit = saturate((toKey + through) / (1.0 + through)) * KEY * RECIPROCAL_PI * shadow * direct;
  vec3 light = colour * (lit + studio(n, 2.0) * 0.62 * ambient);

  float edge = 1.0 - saturate(dot(smoothNormal, v));
  float fresnel = 0.04 + 0.6 * pow(edge, 5.0) * (1.0 - roughness);
  vec3 mirror = reflect(-v, n);
  float sharpness = 2.0 / (roughness * roughness * roughness * roughness);
  vec3 shine = studio(mirror, sharpness * 0.25) * fresnel * open * open * 0.8;
  shine += glint(n, v, KEY_WAY, roughness) * KEY * 0.04 * shadow * open;
#ifdef SOFT_TISSUE
  shine += coat * (studio(mirror, 60.0) * (0.018 + 0.25 * pow(edge, 5.0)) * open * open + glint(n, v, KEY_WAY, 0.27) * KEY * 0.022 * shadow * open);
#endif
  light = (light + shine) * (1.0 - 0.42 * pow(edge, 2.6));`

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
  gl_FragColor = vec4(light, mix(1.0, 0.05 + 0.6 * pow(edge, 2.2), uGlass));`

export const FRAGMENT = /* glsl */ `${DECLARATIONS}
void main() {
  vec3 smoothNormal = normalize(vNormal);
  vec3 n = smoothNormal;
  vec3 v = normalize(vView);
#ifdef SOFT_TISSUE
${SOFT}
#else
${BONE}
#endif
${INJURY_COLOUR}
${LIGHT}
${INJURY_LIGHT}
${STATE}
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`
