import { type InstancedMesh, type Object3D, Quaternion, Vector3 } from 'three'
import { type Fascicle, writeFascicle } from '../../biomechanics/fascicles.ts'
import type { ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { live } from '../../state/live.ts'
import { BINS, type Section } from './sections.ts'
import { layStroke } from './strokes.ts'

/** A fascicle in its belly: where it begins on its sheet, in the axes of a joint. */
interface Root {
  readonly joint: Object3D
  /** Where the middle between the sheets is, and the way from the first sheet to the other: unit vector. */
  readonly middle: Vector3
  readonly through: Vector3
  /** How far the sheets may lie apart here, m. */
  readonly room: number
}

/** A belly with its fascicles. */
export interface Belly {
  readonly id: ModelledMuscle
  readonly roots: readonly Root[]
}

/** Places of a section that carry fascicles, and those between two joints. */
const COLUMNS = [1, 2, 3, 4, 5, 6, 7] as const
const BETWEEN = 2
/** Share of the belly's depth that the sheets leave free. */
const INSIDE = 0.76
/** Thinner than this a belly carries none, m. */
const THINNEST = 0.008

/**
 * Plants the fascicles of a belly. Those of gastrocnemius run from the sheet behind to the one in front, those of
 * soleus from the sheet in front to the one behind; both downwards.
 */
export function plantBelly(
  id: ModelledMuscle,
  sections: readonly Section[],
  joints: readonly Object3D[],
  fleshy: (joint: number) => boolean,
): Belly {
  const roots: Root[] = []
  const forwards = id === 'soleus' ? 1 : -1
  sections.forEach((section, j) => {
    const joint = joints[j]
    if (!joint || !fleshy(j)) return
    for (const column of COLUMNS) {
      const rear = section.rear[column]!
      const front = section.front[column]!
      const room = (rear - front) * INSIDE
      if (!(room > THINNEST)) continue
      for (let k = 0; k < BETWEEN; k++) {
        // Each second row stands in the gaps of the first.
        const wide = (2 * (column + 0.5 + (k - 0.5) * 0.5)) / BINS - 1
        const middle = section.across
          .clone()
          .multiplyScalar(section.middle + section.half * wide)
          .addScaledVector(section.back, (rear + front) / 2)
        middle.y += ((k - 0.5) * STEP) / BETWEEN
        roots.push({ joint, middle, through: section.back.clone().multiplyScalar(forwards), room })
      }
    }
  })
  return { id, roots }
}

/** Distance of the joints along a belly, about, m. */
const STEP = 0.017
/** Half the thickness of a drawn fascicle, m. */
const RADIUS = 0.0008

const fascicle: Fascicle = { length: 0, pennation: 0 }
const _from = new Vector3()
const _to = new Vector3()
const _reach = new Vector3()
const _turn = new Quaternion()

/** Lays the strokes of a belly as they are now, from the n-th on; returns the number after the last. Allocates nothing. */
export function layBelly(mesh: InstancedMesh, { id, roots }: Belly, n: number): number {
  const { length, activation } = live.calf.muscles[id]
  writeFascicle(id, length, activation, fascicle)
  const along = fascicle.length * Math.cos(fascicle.pennation)
  const apart = fascicle.length * Math.sin(fascicle.pennation)
  let next = n
  for (let i = 0; i < roots.length; i++) {
    const { joint, middle, through, room } = roots[i]!
    const { scale } = joint
    // Where the belly is thinner than the sheets lie apart, a fascicle is shorter and keeps its slope.
    const share = Math.min(1, (room * scale.z) / apart)
    _turn.copy(joint.quaternion)
    _reach.copy(through).multiplyScalar((apart * share) / 2)
    _reach.y = (along * share) / 2
    _from.copy(middle).multiply(scale)
    _to.copy(_from).add(_reach).applyQuaternion(_turn).add(joint.position)
    _from.sub(_reach).applyQuaternion(_turn).add(joint.position)
    layStroke(mesh, next, _from, _to, RADIUS)
    next += 1
  }
  return next
}
