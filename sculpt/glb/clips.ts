import type { Buffer, Document, Node } from '@gltf-transform/core'
import { createMotionPose, MOTIONS, motionPose, type PosedMotion } from '../../src/biomechanics/motions.ts'
import { forefootRise, poseRig, radians } from '../../src/biomechanics/index.ts'
import { type Placement, placements, REST, type Skeleton } from './skeleton.ts'

/** Key frames of a cycle. */
const FRAMES = 32

const CHANNELS = [
  { path: 'translation', size: 3, of: (p: Placement) => p.place },
  { path: 'rotation', size: 4, of: (p: Placement) => p.turn },
  { path: 'scale', size: 3, of: (p: Placement) => p.scale },
] as const

/** Bakes one motion as an animation that any viewer plays, by the same solver that runs live. */
export function bakeClip(document: Document, buffer: Buffer, skeleton: Skeleton, id: PosedMotion): void {
  const tracks = sampleMotion(skeleton, id)
  const seconds = Array.from({ length: FRAMES + 1 }, (_, f) => (f / FRAMES) * MOTIONS[id].seconds)
  const input = document.createAccessor().setType('SCALAR').setArray(new Float32Array(seconds)).setBuffer(buffer)
  const animation = document.createAnimation(id)
  for (const [node, frames] of tracks)
    for (const { path, size, of } of CHANNELS) {
      const values = frames.flatMap((frame) => of(frame))
      if (isStill(values, size)) continue
      const output = document
        .createAccessor()
        .setType(size === 4 ? 'VEC4' : 'VEC3')
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
  for (let f = 0; f <= FRAMES; f++) {
    motionPose(id, f / FRAMES, angles)
    const { knee, ankle, subtalar, toes } = angles
    poseRig(skeleton.rig, {
      knee: radians(knee),
      ankle: radians(ankle),
      subtalar: radians(subtalar),
      toes: radians(toes),
    })
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

function isStill(values: readonly number[], size: number): boolean {
  return values.every((v, i) => Math.abs(v - values[i % size]!) < 1e-6)
}
