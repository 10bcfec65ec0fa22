import { Document, NodeIO } from '@gltf-transform/core'
import { expect, test } from 'vitest'
import { shortened } from '../../sculpt/glb/shortened.ts'

/** A binary model with one node that moves. */
async function moving(): Promise<Uint8Array> {
  const document = new Document()
  const buffer = document.createBuffer()
  const numbers = (type: 'SCALAR' | 'VEC3', values: number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values)).setBuffer(buffer)
  const node = document.createNode('joint')
  document.createScene().addChild(node)
  const sampler = document
    .createAnimationSampler()
    .setInput(numbers('SCALAR', [0, 1]))
    .setOutput(numbers('VEC3', [0, 0, 0, 1, 2, 3]))
  const channel = document.createAnimationChannel().setTargetNode(node).setTargetPath('translation').setSampler(sampler)
  document.createAnimation('walk').addSampler(sampler).addChannel(channel)
  return new NodeIO().writeBinary(document)
}

test('a shortened model says the same in fewer bytes', async () => {
  const long = await moving()
  const short = shortened(long)
  expect(short.length).toBeLessThan(long.length)
  expect(short.length % 4).toBe(0)
  const [animation] = (await new NodeIO().readBinary(short)).getRoot().listAnimations()
  const sampler = animation?.listChannels()[0]?.getSampler()
  expect(sampler?.getInterpolation()).toBe('LINEAR')
  expect(Array.from(sampler?.getOutput()?.getArray() ?? [])).toEqual([0, 0, 0, 1, 2, 3])
})
