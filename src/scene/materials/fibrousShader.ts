/**
 * Muscle, tendon and fascia. Fascicles, their grooves and the pale sheaths between them come from the textures. The
 * tendon's share, pushed up and down by the tone of each fascicle, lets white fingers reach between red ones; where it
 * is thin the muscle shines through it. The texture's coordinates tell, by their derivatives, how fibres run on the
 * surface: relief leans across them, and what glistens is drawn out across them as on silk.
 */
export const FIBROUS = /* glsl */ `
  vec2 uvAcross = dFdx(vUv);
  vec2 uvDown = dFdy(vUv);
  vec3 detail = texture2D(uDetail, vUv).rgb;
  float height = saturate((texture2D(uHeight, vUv).r - 0.767) / 0.233);
  // From afar single fascicles are finer than a pixel: bundles stand for them, and what would glitter is left out.
  float near = 1.0 - smoothstep(0.003, 0.02, length(abs(uvAcross) + abs(uvDown)));
  float tone = saturate(0.5 + (detail.g - 0.5) * mix(2.2, 1.25, near));
  float groove = smoothstep(0.5, 0.95, height);
  // Up close, where the texture's own strands grow broad, finer ones run in them.
  float close = 1.0 - smoothstep(0.0008, 0.0028, length(abs(uvAcross) + abs(uvDown)));
  if (close > 0.0) {
    float thread = texture2D(uHeight, vUv * vec2(4.7, 2.3) + 0.4).r;
    groove *= mix(1.0, smoothstep(0.84, 0.95, thread), 0.34 * close);
    tone += (texture2D(uDetail, vUv * vec2(3.1, 1.7) + 0.7).g - 0.5) * 0.5 * close;
  }
  float sheath = detail.b;

  float share0 = max(vTissue.x, uGrain.x);
  float share = share0;
  float sheet = smoothstep(0.2, 0.85, share);
  // Tendon on a muscle runs straight along it, whatever way the fascicles under it go.
  float cordTone = tone;
  float cordGroove = groove;
  if (share > 0.0 && uSlant != 0.0) {
    vec2 straight = vec2(vUv.x - uSlant * vUv.y, vUv.y);
    vec2 ddx = vec2(uvAcross.x - uSlant * uvAcross.y, uvAcross.y);
    vec2 ddy = vec2(uvDown.x - uSlant * uvDown.y, uvDown.y);
    cordTone = saturate(0.5 + (textureGrad(uDetail, straight, ddx, ddy).g - 0.5) * mix(1.9, 1.25, near));
    cordGroove = smoothstep(0.5, 0.95, saturate((textureGrad(uHeight, straight, ddx, ddy).r - 0.767) / 0.233));
  }
  // Where the two meet, strands of both reach between each other, and the sheet grows thin before it ends.
  float fray = (tone - 0.5) * 0.8 + (cordTone - 0.5) * 0.9 + (height - 0.6) * 0.5;
  share = smoothstep(0.2, 0.8, share + fray * 1.5 * sqrt(max(0.0, share * (1.0 - share))));
  vec3 flesh = uBody * mix(vec3(0.5, 0.36, 0.42), vec3(1.34, 1.5, 1.46), tone) * mix(0.84, 1.14, vTissue.w);
  flesh *= mix(vec3(0.62, 0.5, 0.52), vec3(1.0), groove);
  flesh = mix(flesh, uBody * 0.95 + uTendon * 0.2, sheath * mix(0.5, 0.34, near));
  vec3 cord = uTendon * mix(vec3(0.72, 0.7, 0.68), vec3(1.06), cordTone) * mix(vec3(0.8, 0.78, 0.75), vec3(1.0), cordGroove);
  // Where it takes hold of bone it takes on the colour of bone.
  cord *= mix(vec3(1.0), vec3(0.97, 0.87, 0.7), (smoothstep(0.97, 1.0, vTissue.z) + 1.0 - smoothstep(0.0, 0.012, vTissue.z)) * smoothstep(0.9, 1.0, share0));
  cord = mix(mix(flesh * 1.5, cord, 0.55), cord, sheet);
  vec3 colour = mix(flesh, cord, share);
  float bleed = 1.0 - share;
  // A muscle's tint leaves its tendon white.
  float dyed = 1.0 - share;

  vec3 across = dFdx(vView);
  vec3 down = dFdy(vView);
  vec3 r1 = cross(down, n);
  vec3 r2 = cross(n, across);
  float turned = uSlant * share;
  vec3 side = r1 * (uvAcross.x - turned * uvAcross.y) + r2 * (uvDown.x - turned * uvDown.y);
  // Where there are no coordinates, as on what turns like a bone, fibres run along the leg.
  float steep = dot(side, side);
  side = steep > 1e-24 ? side * inversesqrt(steep) : normalize(cross(vec3(0.1, 1.0, 0.2), n));
  n = normalize(n - side * (detail.r * 2.0 - 1.0) * mix(0.5, 0.32, share) * (0.5 + 0.5 * near));
  vec3 strand = normalize(cross(n, side));
  vec3 beside = cross(strand, n);
  // How far the lobe reaches along the fibres and across them.
  vec2 lobe = mix(vec2(3.4, 2.4), vec2(3.1, 1.9), share);
  float gloss = mix(0.055, 0.3, share) * mix(1.0, 0.45 + 1.1 * cordTone, share) * mix(0.75, 1.0, near) * mix(0.6, 1.1, mix(groove, cordGroove, share));
  vec3 shine = (silk(n, v, KEY_WAY, strand, beside, lobe) * KEY * shadow + silk(n, v, FILL_WAY, strand, beside, lobe) * FILL * 0.7) * gloss;
  shine *= mix(vec3(1.0, 0.86, 0.82), vec3(1.0, 0.99, 0.96), share);
  shine += gathered(reflect(-v, n)) * (0.02 + 0.3 * pow(edge, 5.0)) * mix(0.35, 0.7, share);`
