import { Box3, Matrix4, type Mesh, Vector3 } from 'three'
import { type BodyNode, createBodies, forefootRise, poseBodies, radians } from '../../biomechanics/index.ts'
import { createMotionPose, isPosedMotion, MOTIONS, type MotionPose, motionPose } from '../../biomechanics/motions.ts'
import type { ViewState } from '../../state/viewState.ts'
import { BODY_NODE_NAMES } from '../../biomechanics/rig/nodeNames.ts'
import type { Leg } from '../model/readLeg.ts'

/** The box that holds the whole leg in the poses that a state asks for, metres. */
export type PoseBounds = (state: Pick<ViewState, 'knee' | 'ankle' | 'motion'>) => Box3

/** Bodies whose bones decide how far the leg reaches; soft tissue lies between them. */
const REACHING = ['knee', 'ankle', 'subtalar', 'toes'] as const satisfies readonly BodyNode[]

/** Poses that stand for the whole of a motion. */
const SAMPLES = 8

const _corner = new Vector3()
const _matrix = new Matrix4()
const _lift = new Matrix4()

/** Measures a leg in its rest pose once; its bounds in any pose follow from how its bones move. */
export function createPoseBounds(leg: Leg): PoseBounds {
  const fixed = new Box3()
  const moving = new Map(REACHING.map((body) => [body, new Box3()]))
  for (const mesh of leg.structures.values()) {
    const body = REACHING.find((name) => BODY_NODE_NAMES[name] === mesh.parent?.name)
    const box = (body && moving.get(body)) ?? fixed
    box.union(restBox(mesh))
  }
  const bodies = createBodies()
  const bounds = new Box3()

  const pose = createMotionPose()
  const reach = ({ knee, ankle, subtalar, toes }: MotionPose, stands: 'shank' | 'forefoot'): void => {
    const angles = { knee: radians(knee), ankle: radians(ankle), subtalar: radians(subtalar), toes: radians(toes) }
    poseBodies(angles, bodies)
    const rise = stands === 'forefoot' ? forefootRise(bodies) : 0
    _lift.makeTranslation(0, rise, 0)
    extend(bounds, fixed, _lift)
    for (const [body, box] of moving) extend(bounds, box, _matrix.fromArray(bodies[body]).premultiply(_lift))
  }

  return ({ knee, ankle, motion }) => {
    bounds.copy(fixed)
    Object.assign(pose, createMotionPose(), { knee, ankle })
    reach(pose, 'shank')
    if (isPosedMotion(motion))
      for (let i = 0; i < SAMPLES; i++) {
        motionPose(motion, i / SAMPLES, pose)
        reach(pose, MOTIONS[motion].stands)
      }
    return bounds
  }
}

/** The box of a mesh as it stands in the rest pose, bent by its skin where it has one. */
function restBox(mesh: Mesh): Box3 {
  const box = new Box3()
  const { count } = mesh.geometry.getAttribute('position')
  for (let i = 0; i < count; i++) box.expandByPoint(mesh.getVertexPosition(i, _corner).applyMatrix4(mesh.matrixWorld))
  return box
}

/** Adds a box that was moved: its eight corners. */
function extend(bounds: Box3, { min, max }: Box3, matrix: Matrix4): void {
  for (let i = 0; i < 8; i++) {
    _corner.set(i & 1 ? max.x : min.x, i & 2 ? max.y : min.y, i & 4 ? max.z : min.z)
    if (Number.isFinite(_corner.x)) bounds.expandByPoint(_corner.applyMatrix4(matrix))
  }
}
