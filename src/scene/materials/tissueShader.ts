/** Parts of the shader that every tissue shares, and where in three's physical material they go. */

export const VERTEX_DECLARATIONS = /* glsl */ `
attribute vec4 tissue;
uniform mat4 uRest;
varying vec4 vTissue;
varying vec3 vRest;`

/** Where the point is in the rest pose, metres: patterns stay on the tissue while it moves. */
export const VERTEX = /* glsl */ `
vTissue = tissue;
vRest = (uRest * vec4(position, 1.0)).xyz;`

export const FRAGMENT_DECLARATIONS = /* glsl */ `
uniform sampler2D uFibre;
uniform vec3 uBody;
uniform vec3 uTendon;
uniform vec3 uGround;
uniform vec3 uRimColour;
uniform float uLift;
uniform float uRim;
uniform float uBack;
uniform float uGlass;
varying vec4 vTissue;
varying vec3 vRest;
float tendonShare = 0.0;

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
}`

/**
 * Soft tissue: the tendon's share, pushed through the height of the fibres, lets white fingers reach between red
 * fascicles; between these the muscle is dark, on their backs pale. Bone: ivory, mottled, with the fine grain of its
 * shafts, darker where dust would gather.
 */
export const COLOUR = /* glsl */ `
#ifdef SOFT_TISSUE
  float fine = texture2D(uFibre, vNormalMapUv).r;
  float bundle = texture2D(uFibre, vNormalMapUv * vec2(0.31, 0.43) + 0.17).r;
  float height = fine * 0.62 + bundle * 0.38;
  float share = vTissue.x;
  float reach = 1.5 * share * (1.0 - share) * 4.0;
  tendonShare = smoothstep(0.38, 0.62, share + (height - 0.5) * reach);
  float broad = noise(vRest * vec3(95.0, 18.0, 95.0));
  vec3 deep = uBody * vec3(0.46, 0.36, 0.44);
  vec3 pale = uBody * 1.2 + vec3(0.035, 0.02, 0.018);
  float relief = smoothstep(0.16, 0.84, height);
  vec3 flesh = relief < 0.5 ? mix(deep, uBody, relief * 2.0) : mix(uBody, pale, relief * 2.0 - 1.0);
  flesh *= mix(0.82, 1.14, broad);
  vec3 cord = uTendon * mix(vec3(0.66, 0.65, 0.64), vec3(1.06), smoothstep(0.12, 0.8, height)) * mix(0.94, 1.03, broad);
  diffuseColor.rgb = mix(flesh, cord, tendonShare);
#else
  // What is finer than a pixel is left out, or it would flicker.
  float pixel = length(fwidth(vRest));
  float grainSeen = 1.0 - smoothstep(0.25, 0.9, pixel * 620.0);
  float patches = noise(vRest * 48.0) * 0.6 + noise(vRest * 150.0) * 0.4;
  float grain = mix(0.5, noise(vRest * vec3(620.0, 80.0, 620.0)), grainSeen);
  float mottle = patches * 0.6 + grain * 0.4;
  diffuseColor.rgb = uBody * mix(vec3(0.74, 0.69, 0.61), vec3(1.12), mottle);
#endif`

/** Relief of the bone's grain; soft tissue has its own normal map. */
export const NORMAL = /* glsl */ `
#ifndef SOFT_TISSUE
  vec3 across = dFdx(vViewPosition);
  vec3 down = dFdy(vViewPosition);
  vec3 r1 = cross(down, normal);
  vec3 r2 = cross(normal, across);
  float area = dot(across, r1);
  float bump = patches * 0.0011 + grain * 0.0002;
  vec3 slope = sign(area) * (dFdx(bump) * r1 + dFdy(bump) * r2);
  normal = normalize(abs(area) * normal - slope);
#endif`

/** Tendon glistens, muscle is duller, bone is dry. */
export const ROUGHNESS = /* glsl */ `
#ifdef SOFT_TISSUE
  roughnessFactor = mix(0.58, 0.36, tendonShare);
#else
  roughnessFactor = mix(0.68, 0.9, mottle);
#endif`

export const GLOSS = /* glsl */ `
#ifdef USE_CLEARCOAT
  material.clearcoat *= mix(0.45 + 0.25 * height, 1.0, tendonShare);
#endif`

/** Baked occlusion, warm as light that has been through tissue; it takes some of the direct light too. */
export const OCCLUSION = /* glsl */ `
float dim = vTissue.y;
vec3 open = pow(vec3(dim), mix(vec3(1.15, 1.25, 1.4), vec3(0.85, 1.15, 1.2), 1.0 - tendonShare));
reflectedLight.indirectDiffuse *= open;
reflectedLight.directDiffuse *= mix(vec3(1.0), open, 0.65);
reflectedLight.indirectSpecular *= dim * dim;
reflectedLight.directSpecular *= dim;
#ifdef USE_CLEARCOAT
  clearcoatSpecularDirect *= dim;
  clearcoatSpecularIndirect *= dim * dim;
#endif`

/** Selected and hovered: light on the structure and at its edge. The rest steps back towards the ground. Glass keeps
 * its silhouette. */
export const STATE = /* glsl */ `
float facing = saturate(dot(nonPerturbedNormal, normalize(vViewPosition)));
float edge = 1.0 - facing;
// The drawn edge of the plates: form turns away into shade.
outgoingLight *= 1.0 - 0.42 * pow(edge, 2.6);
outgoingLight += diffuseColor.rgb * uLift * 0.28;
outgoingLight += uRimColour * (max(uRim, uLift * 0.7) * pow(edge, 3.0) * 0.9);
float luma = dot(outgoingLight, vec3(0.2126, 0.7152, 0.0722));
outgoingLight = mix(outgoingLight, vec3(luma), 0.35 * uBack);
outgoingLight = mix(outgoingLight, uGround, 0.3 * uBack);
diffuseColor.a = mix(1.0, 0.05 + 0.6 * pow(edge, 2.2), uGlass);`
