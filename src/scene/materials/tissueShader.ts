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
 * fascicles; the fibres' height also shades them. Bone: warm and mottled, paler where it is worn.
 */
export const COLOUR = /* glsl */ `
#ifdef SOFT_TISSUE
  float height = texture2D(uFibre, vNormalMapUv).r;
  float share = vTissue.x;
  float reach = 0.9 * share * (1.0 - share) * 4.0;
  tendonShare = smoothstep(0.36, 0.64, share + (height - 0.5) * reach);
  float broad = noise(vRest * vec3(95.0, 18.0, 95.0));
  vec3 flesh = uBody * mix(0.62, 1.18, height) * mix(0.86, 1.12, broad);
  vec3 cord = uTendon * mix(0.82, 1.04, height) * mix(0.94, 1.03, broad);
  diffuseColor.rgb = mix(flesh, cord, tendonShare);
#else
  float mottle = noise(vRest * 70.0) * 0.55 + noise(vRest * 260.0) * 0.3 + noise(vRest * 900.0) * 0.15;
  diffuseColor.rgb = uBody * mix(0.8, 1.1, mottle) * mix(vec3(1.0), vec3(1.02, 0.98, 0.92), noise(vRest * 34.0));
#endif`

/** Tendon glistens, muscle is duller, bone is dry. */
export const ROUGHNESS = /* glsl */ `
#ifdef SOFT_TISSUE
  roughnessFactor = mix(0.6, 0.38, tendonShare);
#else
  roughnessFactor = mix(0.7, 0.92, mottle);
#endif`

export const GLOSS = /* glsl */ `
#ifdef USE_CLEARCOAT
  material.clearcoat *= mix(0.55, 1.0, tendonShare);
#endif`

/** Baked occlusion, warm as light that has been through tissue; it takes some of the direct light too. */
export const OCCLUSION = /* glsl */ `
vec3 open = pow(vec3(vTissue.y), mix(vec3(1.0), vec3(0.8, 1.0, 1.05), 1.0 - tendonShare));
reflectedLight.indirectDiffuse *= open;
reflectedLight.directDiffuse *= mix(vec3(1.0), open, 0.6);
reflectedLight.indirectSpecular *= vTissue.y;
reflectedLight.directSpecular *= vTissue.y;
#ifdef USE_CLEARCOAT
  clearcoatSpecularDirect *= vTissue.y;
  clearcoatSpecularIndirect *= vTissue.y;
#endif`

/** Selected and hovered: light on the structure and at its edge. The rest steps back towards the ground. Glass keeps
 * its silhouette. */
export const STATE = /* glsl */ `
float facing = saturate(dot(nonPerturbedNormal, normalize(vViewPosition)));
float edge = 1.0 - facing;
outgoingLight += diffuseColor.rgb * uLift * 0.28;
outgoingLight += uRimColour * (max(uRim, uLift * 0.7) * pow(edge, 3.0) * 0.9);
float luma = dot(outgoingLight, vec3(0.2126, 0.7152, 0.0722));
outgoingLight = mix(outgoingLight, vec3(luma), 0.35 * uBack);
outgoingLight = mix(outgoingLight, uGround, 0.3 * uBack);
diffuseColor.a = mix(1.0, 0.05 + 0.6 * pow(edge, 2.2), uGlass);`
