import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { ATTACHMENT_IDS, attachedThere, attachmentKind, REGION_IDS } from '../../src/anatomy/regions.ts'
import { nodeNamed, positionOf, readLeg, regionNodes, structureNodes, surfaceOf } from './leg.ts'
import { distanceTo } from './measure.ts'

const first = await readLeg('public/models/lower-leg.glb')
const context = await readLeg('public/models/lower-leg-context.glb')
const regions = regionNodes(context)
const structures = new Map([...structureNodes(first), ...structureNodes(context)])

/** Points of a region in the model's frame: it hangs on a joint that it is not a child of in the file. */
function pointsOf(id: string): Vector3[] {
  const node = regions.get(id)
  if (!node) throw new Error(`no region ${id}`)
  const { on } = node.getExtras()
  const shift = typeof on === 'string' ? positionOf(nodeNamed(context, on)) : new Vector3()
  return surfaceOf(node).points.map((point) => point.clone().add(shift))
}

test('every region is in the file, and in no scene of it', () => {
  expect([...regions.keys()].toSorted()).toEqual([...REGION_IDS].toSorted())
  expect(regionNodes(first).size).toBe(0)
  const drawn = context
    .getRoot()
    .listScenes()
    .flatMap((scene) => scene.listChildren().map((node) => node.getName()))
  expect(drawn.filter((name) => regions.has(name))).toEqual([])
  for (const node of regions.values()) expect(node.getParentNode(), node.getName()).toBeNull()
})

describe.each(ATTACHMENT_IDS)('%s', (id) => {
  const extras = regions.get(id)?.getExtras() ?? {}
  const bones = (extras.bones ?? []) as readonly string[]

  test('says whose it is and on which bones', () => {
    expect(extras).toMatchObject({ attaches: attachedThere(id), kind: attachmentKind(id) })
    expect(bones.length).toBeGreaterThan(0)
  })

  test('lies on its bones, within a millimetre', () => {
    const from = bones.map((bone) => distanceTo(surfaceOf(structures.get(bone)!)))
    for (const point of pointsOf(id)) expect(Math.min(...from.map((distance) => distance(point)))).toBeLessThan(0.001)
  })
})

/** Muscles whose own surface reaches down to their attachment in this model: the patch has to be under it. */
test.each(ATTACHMENT_IDS)('%s is reached by its muscle', (id) => {
  const distance = distanceTo(surfaceOf(structures.get(attachedThere(id))!))
  const near = pointsOf(id).map(distance)
  expect(Math.min(...near)).toBeLessThan(0.006)
})

test('the popliteal fossa lies behind the knee, between its four borders', () => {
  const points = pointsOf('popliteal-fossa')
  const [top, bottom] = [points.reduce((a, b) => (b.y > a.y ? b : a)), points.reduce((a, b) => (b.y < a.y ? b : a))]
  const nearest = (at: Vector3, id: string): number => distanceTo(surfaceOf(structures.get(id)!))(at)
  expect(nearest(top, 'semimembranosus')).toBeLessThan(0.012)
  expect(nearest(top, 'biceps-femoris')).toBeLessThan(0.012)
  expect(nearest(bottom, 'gastrocnemius-medial')).toBeLessThan(0.006)
  expect(nearest(bottom, 'gastrocnemius-lateral')).toBeLessThan(0.006)
  for (const id of ['tibial-nerve', 'popliteal-artery', 'popliteal-vein'])
    expect(Math.min(...surfaceOf(structures.get(id)!).points.map(({ z }) => z)), id).toBeGreaterThan(bottom.z)
})
