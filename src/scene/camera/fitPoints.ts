import { Vector3 } from 'three'

/** How far to either side of its axis a camera may see, as slopes: across and up. */
export interface Opening {
  readonly across: number
  readonly up: number
}

/** Space that is left around what must be seen. */
const MARGIN = 1.1

const _back = new Vector3()
const _right = new Vector3()
const _up = new Vector3()
const _point = new Vector3()

/**
 * The nearest camera in a direction that sees all points (x, y, z, …), their picture in the middle of its opening.
 * `from` leads from the leg to the camera and is not upright. An edge of the opening is a plane through the camera, so
 * the point that lies farthest out in each of the four says how far away the camera must stand.
 */
export function fitPoints(
  points: ArrayLike<number>,
  from: Vector3,
  opening: Opening,
): { readonly position: Vector3; readonly target: Vector3 } {
  _back.copy(from).normalize()
  _right.set(0, 1, 0).cross(_back).normalize()
  _up.copy(_back).cross(_right)
  let [right, left, top, bottom] = [-Infinity, -Infinity, -Infinity, -Infinity]
  let [near, far] = [-Infinity, Infinity]
  for (let i = 0; i < points.length; i += 3) {
    _point.fromArray(points as number[], i)
    const [x, y, z] = [_point.dot(_right), _point.dot(_up), _point.dot(_back)]
    right = Math.max(right, opening.across * z + x)
    left = Math.max(left, opening.across * z - x)
    top = Math.max(top, opening.up * z + y)
    bottom = Math.max(bottom, opening.up * z - y)
    near = Math.max(near, z)
    far = Math.min(far, z)
  }
  const stands = Math.max((right + left) / (2 * opening.across), (top + bottom) / (2 * opening.up))
  const middle = (near + far) / 2
  const target = new Vector3()
    .addScaledVector(_right, (right - left) / 2)
    .addScaledVector(_up, (top - bottom) / 2)
    .addScaledVector(_back, middle)
  return { target, position: target.clone().addScaledVector(_back, (stands - middle) * MARGIN) }
}
