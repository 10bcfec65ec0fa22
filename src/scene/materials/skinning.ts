/**
 * Skinning for vertex shaders: `skinMatrix()` is the sum of the joints' matrices, made once for position and normal.
 * Few vertices hang on a fourth joint, and meshes are bound in the model's frame, without a matrix of their own. Three's
 * chunks sum up twice and always over four, which is most of what a leg costs on a software renderer.
 */
export const SKINNING = /* glsl */ `
#include <skinning_pars_vertex>
#ifdef USE_SKINNING
mat4 skinMatrix() {
  mat4 sum = skinWeight.x * getBoneMatrix(skinIndex.x);
  if (skinWeight.y > 0.0) sum += skinWeight.y * getBoneMatrix(skinIndex.y);
  if (skinWeight.z > 0.0) sum += skinWeight.z * getBoneMatrix(skinIndex.z);
  if (skinWeight.w > 0.0) sum += skinWeight.w * getBoneMatrix(skinIndex.w);
  return bindMatrixInverse * sum;
}
#endif`

/** Sets `transformed` and `objectNormal`, bent by the joints where there are such. */
export const SKINNED = /* glsl */ `
  vec3 transformed = position;
  vec3 objectNormal = normal;
#ifdef USE_SKINNING
  mat4 bent = skinMatrix();
  transformed = (bent * vec4(position, 1.0)).xyz;
  objectNormal = mat3(bent) * normal;
#endif`
