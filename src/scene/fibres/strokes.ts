import { CylinderGeometry, InstancedMesh, Matrix4, Quaternion, ShaderMaterial, Vector3 } from 'three'

const UP = new Vector3(0, 1, 0)
const _way = new Vector3()
const _middle = new Vector3()
const _scale = new Vector3()
const _turn = new Quaternion()
const _matrix = new Matrix4()

/** Strokes in space: thin rods from point to point, all drawn at once. */
export function createStrokes(capacity: number): InstancedMesh<CylinderGeometry, ShaderMaterial> {
  const geometry = new CylinderGeometry(1, 1, 1, 7, 1, true)
  const material = new ShaderMaterial({
    name: 'fascicles',
    vertexShader: /* glsl */ `varying vec3 vNormal;
varying vec3 vColour;
void main() {
  vColour = instanceColor;
  vNormal = normalize(normalMatrix * mat3(instanceMatrix) * normal);
  gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `varying vec3 vNormal;
varying vec3 vColour;
void main() {
  vec3 n = normalize(vNormal);
  float light = 0.42 + 0.5 * saturate(dot(n, vec3(-0.4, 0.45, 0.8))) + 0.16 * saturate(n.z);
  gl_FragColor = vec4(vColour * light, 1.0);
  #include <colorspace_fragment>
}`,
    toneMapped: false,
  })
  material.fragmentShader = `#include <common>\n${material.fragmentShader}`
  const mesh = new InstancedMesh(geometry, material, capacity)
  mesh.frustumCulled = false
  return mesh
}

/** Lays the n-th stroke from one point to another (m), as thick as said. Allocates nothing. */
export function layStroke(mesh: InstancedMesh, n: number, from: Vector3, to: Vector3, radius: number): void {
  _way.subVectors(to, from)
  const length = _way.length()
  _turn.setFromUnitVectors(UP, _way.divideScalar(length || 1))
  _middle.addVectors(from, to).multiplyScalar(0.5)
  mesh.setMatrixAt(n, _matrix.compose(_middle, _turn, _scale.set(radius, length, radius)))
}
