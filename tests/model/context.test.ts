import { describe, expect, test } from 'vitest'
import { layTubes } from '../../sculpt/context/tubes.ts'
import { patchMesh } from '../../sculpt/context/patchMesh.ts'
import { girth, skinMesh } from '../../sculpt/context/skinMesh.ts'
import { achillesTendon } from '../../sculpt/figures/achillesTendon.ts'
import { BONES } from '../../sculpt/figures/bones.ts'
import { retrocalcanealBursa, subcutaneousCalcanealBursa } from '../../sculpt/figures/bursae.ts'
import { calcaneus } from '../../sculpt/figures/calcaneus.ts'
import { femur } from '../../sculpt/figures/femur.ts'
import { fibula } from '../../sculpt/figures/fibula.ts'
import { FOOTPRINTS } from '../../sculpt/figures/footprints.ts'
import { interosseousMembrane } from '../../sculpt/figures/interosseousMembrane.ts'
import { SOFT_TISSUE } from '../../sculpt/figures/softTissue.ts'
import { tibia } from '../../sculpt/figures/tibia.ts'
import type { SweepFigure, Vec3 } from '../../sculpt/figures/types.ts'
import { bodySkin } from '../../sculpt/rig/bodySkin.ts'
import { boneMesh } from '../../sculpt/solids/boneMesh.ts'
import { meshDistance, type Distance } from '../../sculpt/solids/meshDistance.ts'
import { strandMesh } from '../../sculpt/solids/strandMesh.ts'
import { sweepFrame } from '../../sculpt/solids/sweepPath.ts'
import { unionDistance } from '../../sculpt/solids/union.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'

const around = ['femur', 'tibia', 'fibula', 'talus', 'calcaneus']
const bones = BONES.filter(({ id }) => around.includes(id))
const muscles = await Promise.all(
  SOFT_TISSUE.map(async (figure) => [figure.id, await strandMesh(figure, { around: 24, along: 48 })] as const),
)
const solids = new Map<StructureId, Distance>([
  ...bones.map((figure) => [figure.id, (x: number, y: number, z: number) => unionDistance(figure, x, y, z)] as const),
  ...muscles.map(([id, mesh]) => [id, meshDistance(mesh)] as const),
])
const laid = layTubes(solids)

const tube = (id: StructureId): SweepFigure => {
  const found = laid.get(id)
  if (!found) throw new Error(`${id} is not laid`)
  return found.figure
}

/** Centre of a sweep where it comes down through a height, mm. */
function at(figure: SweepFigure, height: number): Vec3 {
  for (let t = 0; t <= 1; t += 0.002) {
    const { centre } = sweepFrame(figure, t)
    if (centre[1] <= height) return centre
  }
  throw new Error(`${figure.id} does not come down to ${height}`)
}

const soleus = solids.get('soleus')!

/** How far back the soleus reaches behind a place, mm; NaN where it is not there. */
function backOfSoleus([x, y]: Vec3): number {
  for (let z = -80; z < 30; z += 0.5) if (soleus(x, y, z) < 0) return z
  return Number.NaN
}

describe('nerves and vessels', () => {
  test('in the popliteal fossa the nerve lies behind the vein, the vein behind the artery', () => {
    for (const height of [445, 455, 465, 475]) {
      const [nerve, vein, artery] = (['tibial-nerve', 'popliteal-vein', 'popliteal-artery'] as const).map(
        (id) => at(tube(id), height)[2],
      )
      expect(nerve, `nerve at ${height}`).toBeLessThan(vein!)
      expect(vein, `vein at ${height}`).toBeLessThan(artery!)
    }
  })

  test('nerve and artery pass deep to the soleus', () => {
    for (const id of ['tibial-nerve', 'posterior-tibial-artery'] as const)
      for (const height of [340, 300, 260, 220]) {
        const centre = at(tube(id), height)
        expect(centre[2], `${id} at ${height}`).toBeGreaterThan(backOfSoleus(centre) + 5)
        expect(soleus(...centre), `${id} at ${height}`).toBeGreaterThan(0)
      }
  })

  test('they come from behind the soleus and pass under its arch, which closes above them', () => {
    for (const id of ['tibial-nerve', 'popliteal-artery'] as const) {
      const above = at(tube(id), 410)
      const back = backOfSoleus(above)
      expect(Number.isNaN(back) || back > above[2], `${id} above the arch`).toBe(true)
    }
    expect(soleus(-15, 398, -19), 'flesh above the way').toBeLessThan(0)
    expect(soleus(-18, 400, -19), 'flesh above the way').toBeLessThan(0)
    expect(soleus(-10, 383.5, -23), 'the way itself').toBeGreaterThan(2)
  })

  test('tibial and common fibular nerve share a sheath down to the apex of the fossa and part there', () => {
    const apart = (height: number) => {
      const [tibial, fibular] = [at(tube('tibial-nerve'), height), at(tube('common-fibular-nerve'), height)]
      return Math.hypot(...tibial.map((value, c) => value - fibular[c]!))
    }
    expect(apart(570)).toBeLessThan(6)
    expect(apart(480)).toBeGreaterThan(12)
    expect(apart(450)).toBeGreaterThan(25)
  })

  test('what leaves another begins inside it', () => {
    for (const [branch, stem] of [
      ['sural-nerve', 'tibial-nerve'],
      ['small-saphenous-vein', 'popliteal-vein'],
      ['posterior-tibial-artery', 'popliteal-artery'],
    ] as const) {
      const inside = meshDistance(laid.get(stem)!.mesh)
      expect(inside(...sweepFrame(tube(branch), 0).centre), branch).toBeLessThan(0)
    }
  })

  test('what comes from the thigh is cut flat at the height of the femur', () => {
    for (const id of ['tibial-nerve', 'common-fibular-nerve', 'popliteal-artery', 'popliteal-vein'] as const)
      expect(sweepFrame(tube(id), 0).centre[1], id).toBeCloseTo(femur.cutAbove, 0)
  })

  test('artery and vein come out of the thigh from its medial side', () => {
    for (const id of ['popliteal-artery', 'popliteal-vein'] as const)
      expect(at(tube(id), 584)[0], id).toBeGreaterThan(at(tube(id), 500)[0] + 12)
  })

  test('the common fibular nerve winds round the neck of the fibula', () => {
    const nerve = tube('common-fibular-nerve')
    const [behind, beside] = [at(nerve, 415), at(nerve, 393)]
    expect(unionDistance(fibula, ...behind)).toBeLessThan(10)
    expect(unionDistance(fibula, ...beside)).toBeLessThan(8)
    expect(behind[2]).toBeLessThan(fibula.landmarks['head-of-fibula'][2])
    expect(sweepFrame(nerve, 1).centre[2]).toBeGreaterThan(fibula.landmarks['neck-of-fibula'][2])
  })

  test('the sural nerve comes to the lateral side of the calcaneal tendon above the heel', () => {
    const nerve = tube('sural-nerve')
    expect(at(nerve, 70)[0]).toBeLessThan(at(achillesTendon, 70)[0] - 12)
    expect(at(nerve, 60)[2], 'behind the malleolus').toBeLessThan(fibula.landmarks['lateral-malleolus'][2])
  })

  test('nothing runs through bone', () => {
    for (const [id, { mesh }] of laid)
      for (const bone of bones) {
        let deepest = 0
        for (let i = 0; i < mesh.positions.length; i += 9) {
          const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]
          deepest = Math.min(deepest, unionDistance(bone, x, y, z))
        }
        expect(deepest, `${id} in ${bone.id}`).toBeGreaterThan(-1)
      }
  })
})

describe('coverings', () => {
  test('the interosseous membrane spans from tibia to fibula', () => {
    for (const t of [0.1, 0.3, 0.5, 0.7]) {
      const { centre, across, halfWidth } = sweepFrame(interosseousMembrane, t)
      const edge = (side: number): Vec3 => [
        centre[0] + side * halfWidth * across[0],
        centre[1] + side * halfWidth * across[1],
        centre[2] + side * halfWidth * across[2],
      ]
      expect(Math.abs(unionDistance(tibia, ...edge(1))), `tibia at ${t}`).toBeLessThan(3)
      expect(Math.abs(unionDistance(fibula, ...edge(-1))), `fibula at ${t}`).toBeLessThan(3)
    }
  })

  test('one bursa lies between bone and tendon, the other behind the tendon', () => {
    for (const height of [40, 45, 50]) {
      const [bursa, tendon] = [at(retrocalcanealBursa, height), at(achillesTendon, height)]
      expect(tendon[2], `tendon at ${height}`).toBeLessThan(bursa[2])
      expect(unionDistance(calcaneus, ...bursa), `bone at ${height}`).toBeGreaterThan(0)
    }
    expect(at(subcutaneousCalcanealBursa, 30)[2]).toBeLessThan(at(achillesTendon, 30)[2])
  })

  test('the skin encloses what lies under it, stands on the floor and is as wide as a leg', async () => {
    const meshes = await Promise.all(BONES.map((figure) => boneMesh(figure, { edge: 2.5, tolerance: 0.3 })))
    const under = [...meshes, ...muscles.map(([, mesh]) => mesh), ...[...laid.values()].map(({ mesh }) => mesh)]
    const skin = await skinMesh(under)
    const depth = meshDistance(skin)
    for (const { positions } of under)
      for (let i = 0; i < positions.length; i += 60)
        if (positions[i + 1]! < 570)
          expect(depth(positions[i]!, positions[i + 1]!, positions[i + 2]!)).toBeLessThan(0.5)
    expect(skin.triangles.length / 3).toBeLessThanOrEqual(22000)
    expect(Math.min(...skin.positions.filter((_, i) => i % 3 === 1))).toBeGreaterThan(-0.5)
    expect(girth(skin, 115)).toBeLessThan(girth(skin, 320))
  }, 120_000)

  test('every vertex of a covering hangs on its joints with a whole weight', () => {
    const ramps = { femur: { none: 405, all: 505 }, foot: { none: 100, all: 46, behind: 200 }, patella: 48 }
    const { weights } = bodySkin(Float64Array.from([0, 550, 0, 0, 460, 46, 0, 300, 0, 0, 20, 0, -60, 5, 150]), ramps)
    for (let v = 0; v < weights.length; v += 4)
      expect(weights.subarray(v, v + 4).reduce((sum, weight) => sum + weight, 0)).toBe(255)
  })
})

test.each(FOOTPRINTS)('$id lies on its bone', (footprint) => {
  const { positions } = patchMesh(footprint)
  const on = BONES.filter(({ id }) => footprint.patches.some(({ bone }) => bone === id))
  for (let i = 0; i < positions.length; i += 3) {
    const near = on.map((bone) => Math.abs(unionDistance(bone, positions[i]!, positions[i + 1]!, positions[i + 2]!)))
    expect(Math.min(...near)).toBeLessThan(0.8)
  }
})
