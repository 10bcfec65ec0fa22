import { describe, expect, test } from 'vitest'
import { BONE_IDS, FIVE_IDS } from '../../src/anatomy/ids.ts'
import { LANDMARK_IDS, LANDMARKS } from '../../src/anatomy/landmarks.ts'
import { meshNodes, nodeNamed, positionOf, readLeg, surfaceOf } from './leg.ts'
import { boundsOf, distanceTo } from './measure.ts'

const leg = await readLeg()
const nodes = meshNodes(leg)
const structures = [...nodes.keys()].sort()
const surface = (id: string) => surfaceOf(nodeNamed(leg, id))

test('the leg holds the five and the thirty bones', () => {
  expect([...FIVE_IDS, ...BONE_IDS].filter((id) => !nodes.has(id))).toEqual([])
})

describe('the frame', () => {
  test('the sole stands on the ground and the knee is at the height of a man', () => {
    const foot = BONE_IDS.filter((id) => /^(calcaneus|metatarsal|phalanx)/.test(id))
    const lowest = Math.min(...foot.map((id) => boundsOf(surface(id)).min.y))
    // The sole's skin and fat lie under the bones; without skin in the model the bones float by that much.
    expect(lowest).toBeGreaterThanOrEqual(-0.002)
    expect(lowest).toBeLessThan(0.02)
    expect(boundsOf(surface('tibia')).max.y).toBeGreaterThan(0.4)
    expect(boundsOf(surface('femur')).max.y).toBeLessThan(0.75)
  })

  test('it is a right leg that faces +Z with its medial side on +X', () => {
    const centre = (id: string) => boundsOf(surface(id)).getCenter(positionOf(nodeNamed(leg, id)))
    expect(centre('tibia').x).toBeGreaterThan(centre('fibula').x)
    expect(centre('metatarsal-1').x).toBeGreaterThan(centre('metatarsal-5').x)
    expect(centre('patella').z).toBeGreaterThan(centre('femur').z)
    expect(centre('phalanx-distal-1').z).toBeGreaterThan(centre('calcaneus').z)
  })
})

describe('the rig', () => {
  test.each(['knee', 'ankle', 'subtalar', 'toes'])('it has the joint %s', (name) => {
    expect(nodeNamed(leg, name).getMesh()).toBeNull()
  })

  test('soft tissue is skinned and bone is rigid', () => {
    const skinned = structures.filter((id) => nodeNamed(leg, id).getSkin())
    expect(FIVE_IDS.filter((id) => !skinned.includes(id))).toEqual([])
    expect(skinned.filter((id) => (BONE_IDS as readonly string[]).includes(id))).toEqual([])
  })

  test.each(LANDMARK_IDS)('the landmark %s lies on its bone', (id) => {
    const point = positionOf(nodeNamed(leg, `landmark:${id}`))
    expect(distanceTo(surface(LANDMARKS[id].on))(point)).toBeLessThan(0.003)
  })
})
