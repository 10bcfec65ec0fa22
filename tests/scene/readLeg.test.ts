import type { Document, Node } from '@gltf-transform/core'
import { type Mesh, SkinnedMesh, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/scene/model/ModelError.ts'
import { readLeg } from '../../src/scene/model/readLeg.ts'
import { createMotionPose } from '../../src/biomechanics/motions.ts'
import { createPoser } from '../../src/scene/pose/createPoser.ts'
import { tinyLeg } from './tinyLeg.ts'

/** A chain of one joint whose relief has numbers for half a joint. */
const ONE_JOINT_WITH_BAD_RELIEF = {
  structure: 'soleus',
  rest: [0, 0, 0],
  turn: [0, 0, 0, 1],
  insertion: [0, 0, 0],
  femur: [0],
  foot: [0],
  sway: [0],
  held: [0],
  compliance: [0],
  relief: { knees: [0], ankles: [0], rows: [[1, 2, 3, 4]] },
}

describe('a model that is whole', () => {
  test('gives its structures, landmarks and joints by name', async () => {
    const leg = await readLeg(await tinyLeg())
    expect([...leg.structures.keys()].sort()).toEqual(['calcaneus', 'femur', 'soleus', 'tibia'])
    expect([...leg.landmarks.keys()]).toEqual(['medial-condyle'])
    expect(leg.structures.get('soleus')).toBeInstanceOf(SkinnedMesh)
    expect(leg.structures.get('femur')).not.toBeInstanceOf(SkinnedMesh)
    expect(leg.structures.get('femur')?.parent?.name).toBe('knee')
  })

  test('gets the channels that it lacks: all of one tissue, open to the light', async () => {
    const leg = await readLeg(await tinyLeg())
    const tissue = leg.structures.get('tibia')!.geometry.getAttribute('tissue')
    expect([tissue.getX(0), tissue.getY(0)]).toEqual([0, 1])
  })

  test('bends: the heel rises behind the ankle when the foot points', async () => {
    const leg = await readLeg(await tinyLeg())
    const heel = leg.structures.get('calcaneus') as Mesh
    const height = (): number => {
      leg.root.updateMatrixWorld(true)
      return new Vector3(0, 0, -0.05).applyMatrix4(heel.matrixWorld).y
    }
    const at = (ankle: number) => ({ ...createMotionPose(), ankle, stand: 0 })
    const pose = createPoser(leg)
    pose(at(0))
    const rest = height()
    pose(at(-40))
    expect(height()).toBeGreaterThan(rest + 0.02)
    pose(at(0))
    expect(height()).toBeCloseTo(rest, 6)
  })

  test('stands on its forefoot: the leg rises as the foot points', async () => {
    const leg = await readLeg(await tinyLeg())
    const pose = createPoser(leg)
    const rise = (ankle: number, stand: number): number => {
      pose({ ...createMotionPose(), ankle, toes: -ankle, stand })
      return leg.nodes.get('leg')!.position.y
    }
    expect(rise(-30, 1)).toBeGreaterThan(0.03)
    expect(rise(-30, 0)).toBe(0)
    expect(rise(0, 1)).toBeCloseTo(0, 6)
  })
})

describe('a model that is broken', () => {
  const spoil = async (at: number, byte: number) => {
    const file = await tinyLeg()
    file[at] = byte
    return file
  }

  test.each([
    ['a page', async () => new TextEncoder().encode('<!doctype html><title>no</title>'), /not a GLB/],
    ['nothing', async () => new Uint8Array(0), /not a GLB/],
    ['another version', () => spoil(4, 1), /version 1/],
    ['a half', async () => (await tinyLeg()).slice(0, 900), /cut short: 900 of/],
    ['no JSON chunk', () => spoil(16, 0), /first chunk is not JSON/],
    ['broken JSON', () => spoil(20, 0), /description is not JSON/],
    ['no structure', () => tinyLeg(rename(/^(femur|tibia|calcaneus|soleus)$/, 'thing')), /no structure/],
  ])('%s is named', async (_, file, message) => {
    const reading = file().then((bytes) => readLeg(bytes as Uint8Array<ArrayBuffer>))
    await expect(reading).rejects.toThrow(ModelError)
    await expect(reading).rejects.toThrow(message)
  })

  test.each([
    ['without a rig', {}, /carries no rig/],
    ['with a relief of other joints', { rig: { chains: [ONE_JOINT_WITH_BAD_RELIEF] } }, /soleus has a bad relief/],
    ['with a damaged rig', { rig: { chains: [{ structure: 'soleus', femur: [0] }] } }, /soleus has a bad rest/],
  ])('one %s is named', async (_, extras, message) => {
    const leg = await readLeg(await tinyLeg((document) => void nodeOf(document, 'leg').setExtras(extras)))
    expect(() => createPoser(leg)).toThrow(message)
  })

  test('one without a joint is named', async () => {
    const leg = await readLeg(await tinyLeg(rename(/^knee$/, 'elbow')))
    expect(() => createPoser(leg)).toThrow(/no joint “knee”/)
  })
})

const nodeOf = (document: Document, name: string): Node =>
  document
    .getRoot()
    .listNodes()
    .find((node) => node.getName() === name)!

const rename =
  (name: RegExp, to: string) =>
  (document: Document): void => {
    for (const node of document.getRoot().listNodes()) if (name.test(node.getName())) node.setName(to)
  }
