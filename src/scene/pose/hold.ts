import { vec3 } from 'gl-matrix'
import { type Camera, type Matrix4, Vector3 } from 'three'
import {
  atRest,
  GRIPS,
  HAND_RANGES,
  type HandJoint,
  JOINT_OF,
  type Limb,
  limbMotion,
} from '../../biomechanics/handJoints.ts'
import { live } from '../../state/live.ts'
import type { Leg } from '../model/readLeg.ts'
import type { Hold } from '../../state/hand.ts'
import { amend, change } from '../../state/view.ts'

/** What a hand needs to know of the stage. */
export interface HandSpace {
  readonly camera: Camera
  /** The element that the leg is drawn in. */
  readonly element: HTMLElement
  /** From the model's frame to the world's. */
  readonly frame: Matrix4
}

/** The space in which a hand moves a leg: its frame is that of the node that rises on tiptoe and is mirrored. */
export const createHandSpace = (camera: Camera, element: HTMLElement, { nodes, root }: Leg): HandSpace => ({
  camera,
  element,
  frame: (nodes.get('leg') ?? root).matrixWorld,
})

/** Below this many pixels a degree the limb moves along the view, and the hand up or down says how far. */
const LEAST = 0.9
/** Degrees that a pixel is worth then; up is dorsiflexion, down is flexion of the knee. */
const BLIND = { ankle: -0.35, knee: 0.5 } as const satisfies Record<HandJoint, number>
/** The angle is put down to half a degree. */
const STEP = 0.5
const TINY = 0.25
const ROUNDS = 4

const _point = vec3.create()
const _world = new Vector3()
const _at = { x: 0, y: 0 }
const _next = { x: 0, y: 0 }

/**
 * Takes hold of a limb where the pointer is (CSS pixels of the viewport): the taken point stays under the pointer as
 * far as the joint lets it. The first move is a step of the history, the rest are not.
 */
export function takeLimb(space: HandSpace, limb: Limb, x: number, y: number): Hold {
  const joint = JOINT_OF[limb]
  const range = HAND_RANGES[joint]
  const taken = pointUnder(space, limb, x, y)
  let angle = live[joint]
  let [lastY, first] = [y, true]
  return {
    move(x, y) {
      angle = followed(space, limb, taken, angle, x, y, y - lastY)
      angle = Math.min(range.most, Math.max(range.least, angle))
      lastY = y
      // A running motion ends where it is drawn; the other joint stays.
      const pose = { knee: rounded(live.knee), ankle: rounded(live.ankle), motion: null }
      const apply = first ? change : amend
      apply(first ? { ...pose, [joint]: rounded(angle) } : { [joint]: rounded(angle) })
      first = false
    },
    end() {},
  }
}

const rounded = (angle: number): number => Math.round(angle / STEP) * STEP + 0

/** The angle that brings the taken point nearest to the pointer: a few steps along its way on the screen. */
function followed(space: HandSpace, limb: Limb, taken: vec3, from: number, x: number, y: number, dy: number): number {
  let angle = from
  for (let i = 0; i < ROUNDS; i++) {
    project(space, limb, taken, angle, _at)
    project(space, limb, taken, angle + TINY, _next)
    const [sx, sy] = [(_next.x - _at.x) / TINY, (_next.y - _at.y) / TINY]
    const speed = Math.hypot(sx, sy)
    if (speed < LEAST) return i === 0 ? angle + dy * BLIND[JOINT_OF[limb]] : angle
    angle += ((x - _at.x) * sx + (y - _at.y) * sy) / (speed * speed)
  }
  return angle
}

/** Where a point of the rest pose is on the screen when its limb stands at an angle. */
function project(space: HandSpace, limb: Limb, rest: vec3, angle: number, out: { x: number; y: number }): void {
  vec3.transformMat4(_point, rest, limbMotion(limb, angle))
  _world.set(_point[0], _point[1], _point[2]).applyMatrix4(space.frame).project(space.camera)
  const { clientWidth, clientHeight } = space.element
  const box = space.element.getBoundingClientRect()
  out.x = box.left + ((_world.x + 1) / 2) * clientWidth
  out.y = box.top + ((1 - _world.y) / 2) * clientHeight
}

/** The point under the pointer, as deep as the limb's grip, carried back to the rest pose. */
function pointUnder(space: HandSpace, limb: Limb, x: number, y: number): vec3 {
  const joint = JOINT_OF[limb]
  const angle = live[joint]
  const { point } = GRIPS[joint]
  const depthOf = limb === 'shank' ? vec3.set(_point, 0, 0.25, 0) : vec3.set(_point, point[0], point[1], point[2])
  if (limb !== 'shank') vec3.transformMat4(_point, depthOf, limbMotion(limb, angle))
  const { z } = _world.set(_point[0], _point[1], _point[2]).applyMatrix4(space.frame).project(space.camera)
  const box = space.element.getBoundingClientRect()
  const across = ((x - box.left) / box.width) * 2 - 1
  const up = 1 - ((y - box.top) / box.height) * 2
  _world.set(across, up, z).unproject(space.camera).applyMatrix4(space.frame.clone().invert())
  return atRest(limb, angle, vec3.fromValues(_world.x, _world.y, _world.z))
}

/** Writes where the grip of a joint is and the way it can go, in CSS pixels of the viewport. */
export function writeTrack(space: HandSpace, joint: HandJoint, out: Float32Array): void {
  const { limb, point } = GRIPS[joint]
  const { least, most } = HAND_RANGES[joint]
  const steps = out.length / 2 - 2
  vec3.set(_rest, point[0], point[1], point[2])
  for (let i = -1; i <= steps; i++) {
    project(space, limb, _rest, i < 0 ? live[joint] : least + ((most - least) * i) / steps, _at)
    out[2 * i + 2] = _at.x
    out[2 * i + 3] = _at.y
  }
}

const _rest = vec3.create()
