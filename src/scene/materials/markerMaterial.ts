import { type DepthModes, ShaderMaterial, Vector2 } from 'three'

/** Radius of the marker with its glow, CSS pixels. */
const RADIUS = 20

/** A ring that faces the camera and keeps its size on screen, for one of the two depths: before and behind. */
export function createMarkerMaterial(strength: number, depthFunc: DepthModes): ShaderMaterial {
  return new ShaderMaterial({
    name: 'marker',
    uniforms: { uStage: { value: new Vector2(1, 1) }, uStrength: { value: strength } },
    vertexShader: /* glsl */ `uniform vec2 uStage;
varying vec2 vPlace;
void main() {
  vPlace = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(0.0, 0.0, 0.0, 1.0);
  // A little towards the eye: the bone under it must not cut it in half.
  gl_Position.z -= 0.004 * gl_Position.w;
  gl_Position.xy += position.xy * ${(2 * RADIUS).toFixed(1)} / uStage * gl_Position.w;
}`,
    fragmentShader: /* glsl */ `uniform float uStrength;
varying vec2 vPlace;
void main() {
  float r = length(vPlace);
  float ring = smoothstep(0.1, 0.0, abs(r - 0.5) - 0.02);
  float dot_ = smoothstep(0.16, 0.09, r);
  float glow = exp(-6.0 * r * r) * 0.35;
  float dark = smoothstep(0.2, 0.0, abs(r - 0.5) - 0.06) * 0.35;
  float light = max(max(ring, dot_), glow);
  gl_FragColor = vec4(vec3(1.0, 0.93, 0.72) * light, max(light, dark) * uStrength);
  gl_FragColor.rgb *= uStrength;
}`,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    depthFunc,
    toneMapped: false,
  })
}
