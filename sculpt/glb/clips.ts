import type { Buffer, Document, Node } from '@gltf-transform/core'
import { createMotionPose, MOTIONS, motionPose, type PosedMotion } from '../../src/biomechanics/motions.ts'
import { solveCycle, sampleCycle } from '../../src/biomechanics/cycle.ts'
import {
  createCalf,
  createStrains,
  forefootRise,
  poseRig,
  radians,
  writeStrains,
} from '../../src/biomechanics/index.ts'
import { type Placement, placements, REST, type Skeleton } from './skeleton.ts'

/** Key frames of a cycle: all tracks of a motion share their times. */
const FRAMES = 20

/** What is written of a joint, and how little of it nobody sees: a third of a millimetre at the surface. */
const CHANNELS = [
  { path: 'translation', unseen: 3e-4, of: (p: Placement) => p.place, rest: (node: Node) => node.getTranslation() },
  { path: 'rotation', unseen: 1.2e-2, of: (p: Placement) => p.turn, rest: (node: Node) => node.getRotation() },
  { path: 'scale', unseen: 4e-2, of: (p: Placement) => p.scale, rest: (node: Node) => node.getScale() },
] as const

/**
 * Bakes one motion as an animation that any viewer plays, by the same solver that runs live.
 *
 * @param blur how much more than the least that can be seen may be left out
 */
export function bakeClip(document: Document, buffer: Buffer, skeleton: Skeleton, id: PosedMotion, blur = 1): void {
  const tracks = sampleMotion(skeleton, id)
  const seconds = Array.from({ length: FRAMES + 1 }, (_, f) => (f / FRAMES) * MOTIONS[id].seconds)
  const input = document.createAccessor().setType('SCALAR').setArray(new Float32Array(seconds)).setBuffer(buffer)
  const animation = document.createAnimation(id)
  for (const [node, frames] of tracks)
    for (const { path, unseen, of, rest } of CHANNELS) {
      const values = frames.flatMap((frame) => of(frame))
      if (isStill(values, rest(node), blur * unseen)) continue
      const output = document
        .createAccessor()
        .setType(path === 'rotation' ? 'VEC4' : 'VEC3')
        .setArray(new Float32Array(values))
        .setBuffer(buffer)
      const sampler = document.createAnimationSampler().setInput(input).setOutput(output).setInterpolation('LINEAR')
      animation.addSampler(sampler)
      animation.addChannel(
        document.createAnimationChannel().setTargetNode(node).setTargetPath(path).setSampler(sampler),
      )
    }
}

function sampleMotion(skeleton: Skeleton, id: PosedMotion): Map<Node, Placement[]> {
  const tracks = new Map<Node, Placement[]>()
  const angles = createMotionPose()
  const cycle = solveCycle(id, 0)
  const calf = createCalf()
  const strains = createStrains()
  for (let f = 0; f <= FRAMES; f++) {
    motionPose(id, f / FRAMES, angles)
    const { knee, ankle, subtalar, toes } = angles
    sampleCycle(cycle, f / FRAMES, calf)
    writeStrains(calf, strains)
    poseRig(
      skeleton.rig,
      {
        knee: radians(knee),
        ankle: radians(ankle),
        subtalar: radians(subtalar),
        toes: radians(toes),
      },
      strains,
    )
    const rise = MOTIONS[id].stands === 'forefoot' ? forefootRise(skeleton.rig.bodies) : 0
    const root: Placement = { place: [0, rise, 0], turn: [0, 0, 0, 1], scale: [1, 1, 1] }
    for (const [node, placement] of [[skeleton.root, root] as const, ...placements(skeleton)]) {
      const frames = tracks.get(node) ?? []
      frames.push(placement)
      tracks.set(node, frames)
    }
  }
  poseRig(skeleton.rig, REST)
  return tracks
}

/** Whether values that follow each other stay so near to those of the rest pose that nobody sees them change. */
function isStill(values: readonly number[], rest: readonly number[], unseen: number): boolean {
  return values.every((v, i) => Math.abs(v - rest[i % rest.length]!) < unseen)
}
