import type { AnimationSampler, Document, Node } from '@gltf-transform/core'
import { Quaternion, Vector3 } from 'three'

/**
 * Puts the nodes where an animation of the file has them at a place 0…1 of its length; returns the way back.
 * Throws an `Error` where the file has no such animation.
 */
export function applyAnimation(leg: Document, name: string, time: number): () => void {
  const animation = leg
    .getRoot()
    .listAnimations()
    .find((a) => a.getName() === name)
  if (!animation) throw new Error(`the model has no animation ${name}`)
  const seconds = time * durationOf(leg, name)
  const undo: (() => void)[] = []
  for (const channel of animation.listChannels()) {
    const [node, sampler] = [channel.getTargetNode(), channel.getSampler()]
    if (node && sampler) undo.push(apply(node, channel.getTargetPath() ?? '', sampler, seconds))
  }
  return () => {
    for (const back of undo.reverse()) back()
  }
}

/** Length of an animation of the file in seconds. */
export function durationOf(leg: Document, name: string): number {
  const animation = leg
    .getRoot()
    .listAnimations()
    .find((a) => a.getName() === name)
  const ends = animation?.listSamplers().map((s) => Math.max(...(s.getInput()?.getMax([]) ?? [0]))) ?? []
  return Math.max(0, ...ends)
}

function apply(node: Node, path: string, sampler: AnimationSampler, seconds: number): () => void {
  const value = sample(sampler, seconds, path === 'rotation')
  const before = { t: node.getTranslation(), r: node.getRotation(), s: node.getScale() }
  if (path === 'translation') node.setTranslation([value[0] ?? 0, value[1] ?? 0, value[2] ?? 0])
  if (path === 'rotation') node.setRotation([value[0] ?? 0, value[1] ?? 0, value[2] ?? 0, value[3] ?? 1])
  if (path === 'scale') node.setScale([value[0] ?? 1, value[1] ?? 1, value[2] ?? 1])
  return () => node.setTranslation(before.t).setRotation(before.r).setScale(before.s)
}

/** Linear and stepped samplers; the model has no others. */
function sample(sampler: AnimationSampler, seconds: number, rotation: boolean): number[] {
  const [input, output] = [sampler.getInput(), sampler.getOutput()]
  if (!input || !output || sampler.getInterpolation() === 'CUBICSPLINE') throw new Error('an unknown sampler')
  const last = input.getCount() - 1
  let next = 0
  while (next < last && input.getScalar(next) < seconds) next += 1
  const from = Math.max(0, next - 1)
  const span = input.getScalar(next) - input.getScalar(from)
  const share = span > 0 ? Math.min(1, Math.max(0, (seconds - input.getScalar(from)) / span)) : 1
  const [a, b] = [output.getElement(from, []), output.getElement(next, [])]
  if (sampler.getInterpolation() === 'STEP') return share < 1 ? a : b
  return rotation
    ? new Quaternion().fromArray(a).slerp(new Quaternion().fromArray(b), share).toArray()
    : new Vector3().fromArray(a).lerp(new Vector3().fromArray(b), share).toArray()
}
