/** How an injury colours tissue: `vHurt` is the light of the zone, blood, and the redness of inflammation, each 0…1. */
export const INJURY_COLOUR = /* glsl */ `
  float blood = smoothstep(0.0, 0.8, vHurt.y);
  colour = mix(colour, dot(colour, vec3(0.4)) * vec3(1.1, 0.52, 0.46) + vec3(0.07, 0.0, 0.0), 0.8 * vHurt.z);
  colour = mix(colour, vec3(0.07, 0.004, 0.008), 0.94 * blood);
  if (blood > 0.0) shine += glint(n, v, KEY_WAY, 0.3) * KEY * 0.06 * shadow * blood;`

/** The zone, lit from within as if warm: on red muscle and on white tendon alike; blood stays dark. */
export const INJURY_LIGHT = /* glsl */ `
  light += (colour * 0.3 + vec3(0.06, 0.024, 0.01)) * vHurt.x * (1.0 - 0.85 * blood) * (0.5 + 1.6 * pow(edge, 1.4));`
