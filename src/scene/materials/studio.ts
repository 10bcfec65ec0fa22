/**
 * The studio: all the light there is, as a function of a direction of the view. It goes with the camera, so that the
 * leg is modelled from every side: x to the right of the picture, y up, z towards the eye. A warm key from the upper
 * left, a cool fill from the right, two lights from behind that draw the edges, and a room that is dim below.
 *
 * Soft boxes are spherical Gaussians: what a rough surface makes of one is another, wider one. That costs a few
 * exponentials where a filtered environment map costs texture look-ups, and it needs no map, which a lost graphics
 * context would take along.
 */
type Three = readonly [number, number, number]

interface SoftBox {
  readonly way: Three
  readonly sharpness: number
  readonly light: Three
}

const BOXES: readonly SoftBox[] = [
  { way: [-0.565, 0.53, 0.632], sharpness: 9, light: [2.1, 1.92, 1.68] },
  { way: [0.92, 0.12, 0.37], sharpness: 7, light: [0.66, 0.78, 0.98] },
  { way: [0.58, 0.27, -0.77], sharpness: 12, light: [1.7, 1.64, 1.54] },
  { way: [-0.74, 0.16, -0.65], sharpness: 12, light: [1.05, 1.05, 1.1] },
]
const FLOOR: Three = [0.16, 0.115, 0.09]
const SKY: Three = [0.34, 0.35, 0.375]

/** Light that comes from a direction (a unit vector), for each colour. */
function radiance([x, y, z]: Three): Three {
  const up = Math.min(1, Math.max(0, (y + 0.7) / 1.5))
  const sky = up * up * (3 - 2 * up)
  return [0, 1, 2].map((c) =>
    BOXES.reduce(
      (sum, { way, sharpness, light }) =>
        sum + light[c]! * Math.exp(sharpness * (x * way[0] + y * way[1] + z * way[2] - 1)),
      FLOOR[c]! + (SKY[c]! - FLOOR[c]!) * sky,
    ),
  ) as unknown as Three
}

/** The nine lowest spherical harmonics without their constants, each with the square of its constant's value. */
const HARMONICS: readonly (readonly [glsl: string, weight: number, of: (d: Three) => number])[] = [
  ['1.0', 0.0795775, () => 1],
  ['n.x', 0.159155, ([x]) => x],
  ['n.y', 0.159155, ([, y]) => y],
  ['n.z', 0.159155, ([, , z]) => z],
  ['n.x * n.y', 0.298416, ([x, y]) => x * y],
  ['n.y * n.z', 0.298416, ([, y, z]) => y * z],
  ['n.x * n.z', 0.298416, ([x, , z]) => x * z],
  ['(3.0 * n.z * n.z - 1.0)', 0.024868, ([, , z]) => 3 * z * z - 1],
  ['(n.x * n.x - n.y * n.y)', 0.0746039, ([x, y]) => x * x - y * y],
]
const SAMPLES = 1500

/**
 * What a matt surface gathers of the studio, as a polynomial in its normal: the irradiance of an environment is smooth
 * enough for nine numbers a colour (Ramamoorthi and Hanrahan 2001).
 */
function gathered(): string {
  const directions = Array.from({ length: SAMPLES }, (_, i): Three => {
    const z = 1 - (2 * i + 1) / SAMPLES
    const turn = i * Math.PI * (3 - Math.sqrt(5))
    return [Math.sqrt(1 - z * z) * Math.cos(turn), Math.sqrt(1 - z * z) * Math.sin(turn), z]
  })
  const lights = directions.map(radiance)
  return HARMONICS.map(([glsl, weight, of], k) => {
    const spread = k === 0 ? 1 : k < 4 ? 2 / 3 : 1 / 4
    const colour = [0, 1, 2].map((c) => {
      const sum = directions.reduce((all, d, i) => all + of(d) * lights[i]![c]!, 0)
      return ((sum * 4 * Math.PI * weight * spread) / SAMPLES).toFixed(4)
    })
    return `vec3(${colour.join(', ')}) * ${glsl}`
  }).join(' + ')
}

const vec3 = (v: Three): string => `vec3(${v.map((x) => x.toFixed(3)).join(', ')})`

export const STUDIO = /* glsl */ `
const vec3 KEY_WAY = vec3(-0.585, 0.536, 0.609);
const vec3 KEY = vec3(2.5, 2.38, 2.2);
const vec3 FILL_WAY = ${vec3(BOXES[1]!.way)};
const vec3 FILL = ${vec3(BOXES[1]!.light)};

vec3 box(vec3 d, vec3 way, float own, float k, vec3 light) {
  float s = own * k / (own + k);
  return light * (s / own) * exp(s * (dot(d, way) - 1.0));
}
/** Light from around a direction, for a surface that mirrors it as sharply as k. */
vec3 mirrored(vec3 d, float k) {
  vec3 light = mix(${vec3(FLOOR)}, ${vec3(SKY)}, smoothstep(-0.7, 0.8, d.y));
${BOXES.map(({ way, sharpness, light }) => `  light += box(d, ${vec3(way)}, ${sharpness.toFixed(1)}, k, ${vec3(light)});`).join('\n')}
  return light;
}
/** Light that a matt surface gathers from all around. */
vec3 gathered(vec3 n) {
  return ${gathered()};
}`
