import {
  type BufferAttribute,
  Float32BufferAttribute,
  type InterleavedBufferAttribute,
  type Mesh,
  Vector3,
} from 'three'

/** From one line of a hatch to the next, metres on the bone: some six pixels where the whole leg fills a small screen. */
const PERIOD = 0.0042

/**
 * Gives a sheet the attribute `hatch`: the number of the hatch's line that runs through each vertex. The lines lie on
 * the tissue, aslant across the sheet, and so turn and grow with it. What lies flat enough to be seen from one side is
 * hatched evenly; where a sheet bends round a bone its lines come closer together or farther apart.
 */
export function addHatch({ geometry, matrix }: Mesh): void {
  const aslant = slant(geometry.getAttribute('normal'))
  const place = geometry.getAttribute('position')
  const lines = new Float32Array(place.count)
  for (let i = 0; i < place.count; i++)
    lines[i] = point.fromBufferAttribute(place, i).applyMatrix4(matrix).dot(aslant) / PERIOD
  geometry.setAttribute('hatch', new Float32BufferAttribute(lines, 1))
}

/** The direction in a sheet's plane that rises at 45 degrees, for one who looks at it from outside. */
function slant(normals: BufferAttribute | InterleavedBufferAttribute): Vector3 {
  const out = new Vector3()
  for (let i = 0; i < normals.count; i++) out.add(point.fromBufferAttribute(normals, i))
  out.normalize()
  // A sheet that looks straight up or down has no upper edge: there the front stands for it.
  const up = Math.abs(out.y) < 0.95 ? new Vector3(0, 1, 0) : new Vector3(0, 0, 1)
  up.addScaledVector(out, -up.dot(out)).normalize()
  return up.clone().cross(out).add(up).normalize()
}

const point = new Vector3()
