import { ShaderMaterial, Vector3 } from 'three'

/** Places under the foot, in metres of the stage: heel, heads of the first and fifth metatarsals, their toes. */
export type FootPoints = readonly [Vector3, Vector3, Vector3, Vector3, Vector3]

/** Breadth of what stands on the ground about the lines between these places, metres. */
const HEEL = 0.017
const BALL = 0.011
const TOE = 0.008

/**
 * The shadow of the foot on the ground, worked out from where its parts are and how high: where it stands the shadow
 * is close and dark, where it rises wide and faint. No map is drawn for it.
 */
export function createGroundMaterial(): { material: ShaderMaterial; points: FootPoints } {
  const points = [new Vector3(), new Vector3(), new Vector3(), new Vector3(), new Vector3()] as const
  const material = new ShaderMaterial({
    name: 'ground',
    uniforms: { uFoot: { value: points } },
    vertexShader: /* glsl */ `varying vec2 vPlace;
varying vec2 vOff;
void main() {
  vOff = position.xz;
  vec4 place = modelMatrix * vec4(position, 1.0);
  vPlace = place.xz;
  gl_Position = projectionMatrix * viewMatrix * place;
}`,
    fragmentShader: /* glsl */ `uniform vec3 uFoot[5];
varying vec2 vPlace;
varying vec2 vOff;
float under(vec3 a, vec3 b, float breadth) {
  vec2 way = b.xz - a.xz;
  float t = clamp(dot(vPlace - a.xz, way) / dot(way, way), 0.0, 1.0);
  float height = mix(a.y, b.y, t);
  float off = max(0.0, length(vPlace - a.xz - way * t) - breadth);
  float near = 0.007 + 0.75 * max(height, 0.0);
  float wide = 0.034 + 1.1 * max(height, 0.0);
  float close = exp(-off * off / (near * near)) * 0.3 * 0.016 / (0.01 + near);
  float about = exp(-off * off / (wide * wide)) * 0.17 * 0.05 / (0.02 + wide);
  return clamp(close + about, 0.0, 0.6) * smoothstep(-0.012, -0.002, height);
}
void main() {
  float open = 1.0 - under(uFoot[0], uFoot[1], ${HEEL});
  open *= 1.0 - under(uFoot[0], uFoot[2], ${HEEL});
  open *= 1.0 - under(uFoot[1], uFoot[2], ${BALL});
  open *= 1.0 - under(uFoot[1], uFoot[3], ${TOE});
  open *= 1.0 - under(uFoot[2], uFoot[4], ${TOE});
  gl_FragColor = vec4(0.03, 0.015, 0.008, (1.0 - open) * 0.62 * (1.0 - smoothstep(0.18, 0.28, length(vOff))));
}`,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  })
  return { material, points }
}
