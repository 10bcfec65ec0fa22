import { CUT_ABOVE } from '../../anatomy/tissueChannels.ts'
import type { TissueProgram } from './tissueKinds.ts'

/** Cells side by side, as bundles lie in a cross-section: how far the wall is from a point, and the cell's tone. */
export const CELLS = /* glsl */ `
vec2 cells(vec2 p) {
  vec2 i = floor(p);
  vec3 best = vec3(9.0, 9.0, 0.0);
  for (int k = 0; k < 9; k++) {
    vec2 c = i + vec2(k % 3 - 1, k / 3 - 1);
    float tone = hash(c.xyx + 0.5);
    float d = distance(p, c + 0.5 + 0.4 * sin(40.0 * tone + vec2(0.0, 2.0)));
    best = d < best.x ? vec3(d, best.x, tone) : vec3(best.x, min(best.y, d), best.z);
  }
  return vec2(best.y - best.x, best.z);
}`

/**
 * What each tissue shows where it is cut across. Muscle: fascicles in bundles, the pale sheaths of both, and the
 * fascia around them. Bone: a ring of cortex about yellow marrow. Vessel: wall and lumen. Nerve: fascicles in fat.
 * Skin: itself, lobules of fat, and within them the flesh of the thigh, drawn as one.
 */
const FACES = {
  fibrous: /* glsl */ `
    vec2 bundle = cells(at * 230.0);
    vec2 single = cells(at * 760.0);
    colour = uBody * mix(vec3(0.5, 0.36, 0.4), vec3(1.02, 0.9, 0.9), 0.45 * bundle.y + 0.55 * single.y);
    float sheath = max(0.7 * (1.0 - smoothstep(0.02, 0.12, bundle.x)), 0.3 * (1.0 - smoothstep(0.0, 0.16, single.x)));
    colour = mix(colour, uTendon * vec3(0.92, 0.8, 0.68), max(sheath, 1.0 - smoothstep(0.04, 0.09, vTissue.x)));
    bleed = 0.6;`,
  bone: /* glsl */ `
    float cortex = 1.0 - smoothstep(0.33, 0.39, vTissue.x + 0.1 * noise(vRest * 420.0));
    colour = mix(vec3(0.6, 0.39, 0.19) * mix(0.75, 1.15, noise(vRest * 900.0)), uBody * mix(0.95, 1.1, grain), cortex);`,
  smooth: /* glsl */ `
    vec2 bundle = cells(at * (uGrain.y > 0.01 ? 900.0 : 260.0));
    float wall = 1.0 - smoothstep(0.05, 0.08, vTissue.x);
    if (uGrain.y < 0.01) {
      vec2 lobule = cells(at * 520.0);
      colour = uTendon * mix(0.8, 1.05, lobule.y) * mix(0.82, 1.0, smoothstep(0.0, 0.14, lobule.x));
      vec3 flesh = vec3(0.3, 0.035, 0.025) * mix(0.75, 1.1, bundle.y);
      colour = mix(colour, mix(uBody, flesh, smoothstep(0.03, 0.1, bundle.x)), smoothstep(0.82, 0.83, vTissue.x));
      colour = mix(colour, uBody * 1.02, 1.0 - smoothstep(0.14, 0.17, vTissue.x));
    } else colour = uGrain.y > 0.5
      ? mix(uTendon, uBody * 0.62, max(wall, 1.0 - smoothstep(0.06, 0.2, bundle.x)))
      : uBody * mix(0.12, 1.5, wall);`,
} as const satisfies Record<TissueProgram, string>

/** Before anything is worked out from the normal: a cut face is flat up to its rim. */
export const CUT_FACE_NORMAL = /* glsl */ `
  bool cutFace = vRest.y > ${CUT_ABOVE};
  if (cutFace) n = normalize(cross(dFdx(vView), dFdy(vView)));`

/** After the surface's own colour is worked out. */
export const cutFace = (program: TissueProgram): string => /* glsl */ `
  if (cutFace) {
    vec2 at = vRest.xz;${FACES[program]}
    n = normalize(cross(dFdx(vView), dFdy(vView)));
    shine = glint(n, v, KEY_WAY, 0.4) * KEY * 0.04 * shadow;
  }`
