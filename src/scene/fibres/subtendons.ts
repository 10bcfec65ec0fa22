import { type InstancedMesh, type Object3D, Vector3 } from 'three'
import type { ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { radians } from '../../biomechanics/units.ts'
import type { Section } from './sections.ts'
import { layStroke } from './strokes.ts'

/**
 * How far each subtendon turns from its beginning to the heel (Pękala 2017, from memory), and where it begins: from
 * medial (0°) backwards (90°) and laterally (180°). The turn goes the same way: medial fibres come to lie behind,
 * lateral ones in front.
 */
export const SUBTENDONS = {
  'gastrocnemius-medial': { begins: 40, turns: 28 },
  'gastrocnemius-lateral': { begins: 140, turns: 136 },
  soleus: { begins: 270, turns: 128 },
} as const satisfies Record<ModelledMuscle, { readonly begins: number; readonly turns: number }>

/** One strand of fibres: where it lies in the section, from the axis outwards, 0…1, and beside its subtendon's middle. */
const STRANDS = [
  [0.9, -44],
  [0.9, -22],
  [0.9, 0],
  [0.9, 22],
  [0.9, 44],
  [0.6, -32],
  [0.6, 0],
  [0.6, 32],
  [0.3, 0],
] as const

const RADIUS = 0.0009

/** A strand along the tendon: at each joint its place in the joint's axes. */
export interface Strand {
  readonly id: ModelledMuscle
  readonly joints: readonly Object3D[]
  readonly places: readonly Vector3[]
}

/** Twists the strands of the three subtendons along the tendon's chain. */
export function twistStrands(sections: readonly Section[], joints: readonly Object3D[]): readonly Strand[] {
  const last = joints.length - 1
  return (Object.keys(SUBTENDONS) as ModelledMuscle[]).flatMap((id) =>
    STRANDS.map(([outwards, beside]): Strand => {
      const { begins, turns } = SUBTENDONS[id]
      const places = joints.map((_, j) => {
        const { across, back, middle, half, rear, front } = sections[j]!
        const angle = radians(begins + beside + (turns * j) / last)
        const [deepest, nearest] = [Math.max(...finite(rear)), Math.min(...finite(front))]
        const [centre, deep] = [(deepest + nearest) / 2, (deepest - nearest) / 2]
        return across
          .clone()
          .multiplyScalar(middle + half * 0.82 * outwards * Math.cos(angle))
          .addScaledVector(back, centre + deep * 0.82 * outwards * Math.sin(angle))
      })
      return { id, joints, places }
    }),
  )
}

const finite = (values: Float32Array): number[] => [...values].filter(Number.isFinite)

const _from = new Vector3()
const _to = new Vector3()

/** Lays the strands as the tendon runs now, from the n-th stroke on; returns the number after the last. Allocates nothing. */
export function layStrands(mesh: InstancedMesh, strands: readonly Strand[], n: number): number {
  let next = n
  for (let s = 0; s < strands.length; s++) {
    const { joints, places } = strands[s]!
    put(joints[0]!, places[0]!, _from)
    for (let j = 1; j < joints.length; j++) {
      put(joints[j]!, places[j]!, _to)
      layStroke(mesh, next, _from, _to, RADIUS)
      next += 1
      _from.copy(_to)
    }
  }
  return next
}

function put({ position, quaternion, scale }: Object3D, place: Vector3, out: Vector3): void {
  out.copy(place).multiply(scale).applyQuaternion(quaternion).add(position)
}
