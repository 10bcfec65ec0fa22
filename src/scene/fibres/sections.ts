import { type BufferAttribute, type InterleavedBufferAttribute, type Matrix4, Quaternion, Vector3 } from 'three'

/** Across a section, from its one edge to the other, the surface is known at so many places. */
export const BINS = 9

/** The section of a structure at one joint of its chain, in the joint's own axes; metres of the rest pose. */
export interface Section {
  /** Unit vectors: medially, and backwards; both across the path. */
  readonly across: Vector3
  readonly back: Vector3
  /** How far it reaches medially: middle and half width. */
  readonly middle: number
  readonly half: number
  /** From edge to edge: how far back and how far forward its surface lies; NaN where there is none. */
  readonly rear: Float32Array
  readonly front: Float32Array
}

/** What the model carries of a chain, as far as it is needed here. */
export interface ChainRest {
  readonly structure: string
  readonly rest: readonly number[]
  readonly turn: readonly number[]
}

type Positions = BufferAttribute | InterleavedBufferAttribute

const _point = new Vector3()
const _along = new Vector3()

/** Measures the sections of a structure at the joints of its chain. `rest` takes its vertices to metres of the rest pose. */
export function measureSections(chain: ChainRest, positions: Positions, rest: Matrix4): readonly Section[] {
  const count = chain.rest.length / 3
  const joints = Array.from({ length: count }, (_, j) => ({
    place: new Vector3().fromArray(chain.rest, 3 * j),
    back: new Quaternion().fromArray(chain.turn, 4 * j).invert(),
  }))
  const points = joints.map((): Vector3[] => [])
  for (let v = 0; v < positions.count; v++) {
    _point.fromBufferAttribute(positions, v).applyMatrix4(rest)
    let [nearest, least] = [0, Number.POSITIVE_INFINITY]
    for (let j = 0; j < count; j++) {
      const distance = _point.distanceToSquared(joints[j]!.place)
      if (distance < least) [nearest, least] = [j, distance]
    }
    const { place, back } = joints[nearest]!
    points[nearest]!.push(_point.clone().sub(place).applyQuaternion(back))
  }
  return joints.map(({ back }, j) => sectionOf(points[j]!, back))
}

function sectionOf(points: readonly Vector3[], turnBack: Quaternion): Section {
  const back = new Vector3(0, 0, -1).applyQuaternion(turnBack)
  back.y = 0
  back.normalize()
  const across = _along.set(0, 1, 0).clone().cross(back).normalize()
  const wide = points.map((point) => point.dot(across))
  const [least, most] = [Math.min(...wide), Math.max(...wide)]
  const section: Section = {
    across,
    back,
    middle: (least + most) / 2,
    half: (most - least) / 2,
    rear: new Float32Array(BINS).fill(Number.NaN),
    front: new Float32Array(BINS).fill(Number.NaN),
  }
  points.forEach((point, i) => {
    const bin = Math.min(BINS - 1, Math.floor(((wide[i]! - least) / (most - least || 1)) * BINS))
    const deep = point.dot(back)
    if (!(section.rear[bin]! >= deep)) section.rear[bin] = deep
    if (!(section.front[bin]! <= deep)) section.front[bin] = deep
  })
  return section
}
