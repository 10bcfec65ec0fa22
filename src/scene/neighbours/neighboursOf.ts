import { type BufferGeometry, type Matrix4, Vector3 } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { allEntries, type Entry, entryOf } from '../registry.ts'
import { type Neighbours, overAndUnder } from './overAndUnder.ts'
import { type Axis, Shell } from './Shell.ts'

/** Bones in the core of the leg, and heights over which their middle is taken, metres. */
const CORE = ['femur', 'tibia', 'fibula'] as const satisfies readonly StructureId[]
const SLICE = 0.02

const _point = new Vector3()

/** How the structures of the mounted leg lie to one of them, in the rest pose. */
export function neighboursOf(id: StructureId): Neighbours<StructureId> {
  const axis = axisOf(CORE.flatMap((bone) => entryOf(bone) ?? []).map(restPoints))
  const shells = new Map<StructureId, Shell>()
  for (const entry of allEntries()) {
    const shell = new Shell(axis)
    const points = restPoints(entry)
    eachTriangle(entry.mesh.geometry, (a, b, c) => shell.addTriangle(points, 3 * a, 3 * b, 3 * c))
    shells.set(entry.id, shell)
  }
  return overAndUnder(id, shells)
}

/** A structure's vertices in metres of the rest pose, three numbers each. */
function restPoints({ mesh, look }: Entry): Float32Array {
  const position = mesh.geometry.getAttribute('position')
  const rest = look.material.uniforms.uRest?.value as Matrix4
  const points = new Float32Array(3 * position.count)
  for (let i = 0; i < position.count; i++)
    _point
      .fromBufferAttribute(position, i)
      .applyMatrix4(rest)
      .toArray(points, 3 * i)
  return points
}

function eachTriangle(geometry: BufferGeometry, visit: (a: number, b: number, c: number) => void): void {
  const { index } = geometry
  const count = index ? index.count : geometry.getAttribute('position').count
  for (let i = 0; i < count; i += 3)
    if (index) visit(index.getX(i), index.getX(i + 1), index.getX(i + 2))
    else visit(i, i + 1, i + 2)
}

/** The middle of the bones at each height; between two slices on the straight line, beyond them at the last. */
function axisOf(bones: readonly Float32Array[]): Axis {
  const sums = new Map<number, { x: number; z: number; count: number }>()
  for (const points of bones)
    for (let i = 0; i < points.length; i += 3) {
      const slice = Math.floor(points[i + 1]! / SLICE)
      const sum = sums.get(slice) ?? { x: 0, z: 0, count: 0 }
      sum.x += points[i]!
      sum.z += points[i + 2]!
      sum.count += 1
      sums.set(slice, sum)
    }
  const slices = [...sums.keys()]
  const [low, high] = [Math.min(...slices), Math.max(...slices)]
  const core = (slice: number) => {
    const sum = sums.get(Math.min(Math.max(slice, low), high))
    return sum ? { x: sum.x / sum.count, z: sum.z / sum.count } : { x: 0, z: 0 }
  }
  return (y) => {
    const place = y / SLICE - 0.5
    const below = Math.floor(place)
    const [from, to, part] = [core(below), core(below + 1), place - below]
    return { x: from.x + (to.x - from.x) * part, z: from.z + (to.z - from.z) * part }
  }
}
