/**
 * Nerves, vessels, bursae and skin, by four numbers: the fine cross-bands of a nerve (of Fontana), cords along it or
 * the wall of a vessel, mottling, and how wet it looks.
 */
export const SMOOTH = /* glsl */ `
  float seen = 1.0 - smoothstep(0.15, 0.5, fwidth(vUv.y) * 70.0);
  float cords = texture2D(uDetail, vUv * vec2(0.22, 0.6) + 0.37).g;
  float wave = sin(TAU * (vUv.y * 70.0 + 0.22 * sin(TAU * vUv.x * 2.0) + 2.2 * cords));
  float mottle = noise(vRest * 110.0);
  vec3 colour = uBody * mix(1.0, mix(0.72, 1.22, cords), uGrain.y) * mix(1.0, mix(0.8, 1.16, mottle), uGrain.z);
  colour = mix(colour, uTendon, uGrain.x * seen * (0.5 + 0.5 * wave) * 0.34);
  float bleed = 0.35;
  float dyed = 1.0;
  vec3 shine = glint(n, v, KEY_WAY, mix(0.55, 0.3, uGrain.w)) * KEY * mix(0.03, 0.05, uGrain.w) * shadow;
  shine += mirrored(reflect(-v, n), mix(6.0, 40.0, uGrain.w)) * (0.016 + 0.3 * pow(edge, 5.0)) * (0.35 + 0.5 * uGrain.w);`
