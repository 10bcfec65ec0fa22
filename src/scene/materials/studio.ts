/**
 * The studio: all the light there is, as a function of a direction of the view. It goes with the camera, so that the
 * leg is modelled from every side: x to the right of the picture, y up, z towards the eye. A warm key from the upper
 * left, a cool fill from the right, two lights from behind that draw the edges, and a room that is dim below.
 *
 * Soft boxes are spherical Gaussians: what a rough surface makes of one is another, wider one. That costs a few
 * exponentials where a filtered environment map costs texture look-ups, and it needs no map, which a lost graphics
 * context would take along.
 */
export const STUDIO = /* glsl */ `
const vec3 KEY_WAY = vec3(-0.585, 0.536, 0.609);
const vec3 KEY = vec3(2.3, 2.2, 2.04);

vec3 box(vec3 d, vec3 way, float own, float k, vec3 light) {
  float s = own * k / (own + k);
  return light * (s / own) * exp(s * (dot(d, way) - 1.0));
}
/** Light from around a direction; k is the sharpness with which the surface looks: 2 for all that is matt. */
vec3 studio(vec3 d, float k) {
  vec3 light = mix(vec3(0.12, 0.085, 0.062), vec3(0.3, 0.31, 0.335), smoothstep(-0.7, 0.8, d.y));
  light += box(d, vec3(-0.565, 0.53, 0.632), 9.0, k, vec3(2.0, 1.8, 1.55));
  light += box(d, vec3(0.92, 0.12, 0.37), 7.0, k, vec3(0.62, 0.74, 0.95));
  light += box(d, vec3(0.58, 0.27, -0.77), 12.0, k, vec3(1.7, 1.62, 1.5));
  light += box(d, vec3(-0.74, 0.16, -0.65), 12.0, k, vec3(1.05, 1.05, 1.1));
  return light;
}`
