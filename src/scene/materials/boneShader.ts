/**
 * Bone: ivory, mottled, dry. Shafts are dense and finely grained along; the ends, which are spongy within, are warmer,
 * rougher and pitted; hollows keep the colour of what lay in them; where bones meet there is cartilage, bluish and
 * smooth. What is finer than a pixel is left out.
 */
export const BONE = /* glsl */ `
  float cartilage = smoothstep(0.25, 0.75, vTissue.x);
  float spongy = vTissue.z;
  float hollow = vTissue.w * 2.0 - 1.0;
  float grainSeen = 1.0 - smoothstep(0.25, 0.9, length(fwidth(vRest)) * 900.0);
  float patches = noise(vRest * vec3(70.0, 46.0, 70.0));
  float grain = 0.5;
  if (grainSeen > 0.0) {
    float along = noise(vRest * vec3(900.0, 110.0, 900.0));
    float pitted = noise(vRest * 1150.0);
    grain = mix(0.5, mix(along, 1.0 - pitted * pitted, spongy), grainSeen);
  }
  float mottle = patches * 0.65 + grain * 0.35;
  vec3 colour = uBody * mix(vec3(0.82, 0.775, 0.7), vec3(1.12, 1.11, 1.08), mottle);
  colour *= mix(vec3(1.03, 1.035, 1.05), vec3(0.99, 0.955, 0.895), spongy);
  colour *= mix(vec3(1.0), hollow < 0.0 ? vec3(0.78, 0.68, 0.57) : vec3(1.09, 1.1, 1.11), abs(hollow));
  colour = mix(colour, uCartilage * mix(0.94, 1.04, patches), cartilage);
  float bleed = 0.25 * cartilage;
  float dyed = 1.0;

  vec3 across = dFdx(vView);
  vec3 down = dFdy(vView);
  vec3 r1 = cross(down, n);
  vec3 r2 = cross(n, across);
  float area = dot(across, r1);
  float bump = (patches * 0.0004 + grain * 0.00004) * (1.0 - 0.9 * cartilage);
  n = normalize(abs(area) * n - sign(area) * (dFdx(bump) * r1 + dFdy(bump) * r2));
  vec3 shine = glint(n, v, KEY_WAY, mix(0.62, 0.36, cartilage)) * KEY * 0.04 * shadow;
  shine += gathered(reflect(-v, n)) * (0.012 + 0.2 * pow(edge, 5.0)) * mix(0.3, 1.0, cartilage);`
