import {
  BackSide,
  Mesh,
  PMREMGenerator,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'

/** Side of the environment's faces, pixels: tissue is never a mirror. */
const SIZE = 64

/**
 * The light of a studio from all directions, for the camera's azimuth 0 (it looks along −z): a broad warm soft box on
 * the upper left, a cool one on the right, strips behind, a dim floor that throws back warm light.
 */
const STUDIO = /* glsl */ `
varying vec3 vDirection;
float box(vec3 d, vec3 at, vec2 size, float soft) {
  vec3 z = normalize(at);
  vec3 x = normalize(cross(vec3(0.0, 1.0, 0.0), z));
  vec3 y = cross(z, x);
  float front = dot(d, z);
  vec2 p = abs(vec2(dot(d, x), dot(d, y)) / max(front, 1e-3)) - size;
  return front <= 0.0 ? 0.0 : 1.0 - smoothstep(-soft, soft, max(p.x, p.y));
}
void main() {
  vec3 d = normalize(vDirection);
  vec3 light = mix(vec3(0.26, 0.19, 0.14), vec3(0.62, 0.64, 0.68), smoothstep(-0.7, 0.8, d.y));
  light += vec3(5.2, 4.5, 3.7) * box(d, vec3(-0.8, 0.75, 0.9), vec2(0.45, 0.7), 0.12);
  light += vec3(1.3, 1.55, 2.0) * box(d, vec3(1.2, 0.15, 0.5), vec2(0.3, 0.9), 0.2);
  light += vec3(2.6, 2.5, 2.3) * box(d, vec3(0.75, 0.35, -1.0), vec2(0.18, 1.0), 0.1);
  light += vec3(1.7, 1.7, 1.8) * box(d, vec3(-0.9, 0.2, -0.8), vec2(0.14, 1.0), 0.1);
  gl_FragColor = vec4(light, 1.0);
}`

/** Renders the studio into a filtered environment map; the caller disposes it. */
export function createEnvironment(gl: WebGLRenderer): WebGLRenderTarget {
  const material = new ShaderMaterial({
    vertexShader: /* glsl */ `varying vec3 vDirection;
void main() {
  vDirection = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
    fragmentShader: STUDIO,
    side: BackSide,
    depthWrite: false,
  })
  const sphere = new Mesh(new SphereGeometry(10, 24, 16), material)
  const studio = new Scene().add(sphere)
  const generator = new PMREMGenerator(gl)
  const environment = generator.fromScene(studio, 0, 0.1, 100, { size: SIZE })
  generator.dispose()
  sphere.geometry.dispose()
  material.dispose()
  return environment
}
