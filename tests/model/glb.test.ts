import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { validateBytes } from 'gltf-validator'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/anatomy/codes.ts'
import { IDENTITIES } from '../../src/anatomy/identities.ts'
import { BONE_IDS, FIVE_IDS, isStructureId, type StructureId } from '../../src/anatomy/ids.ts'
import { LANDMARK_IDS, LANDMARKS } from '../../src/anatomy/landmarks.ts'
import { MODEL, meshNodes, nodeNamed, positionOf, readLeg, surfaceOf } from './leg.ts'
import { boundsOf, distanceTo, openEdges, volumeOf } from './measure.ts'

const bytes = readFileSync(MODEL)
const leg = await readLeg()
const nodes = meshNodes(leg)
const structures = [...nodes.keys()].sort()
const surface = (id: string) => surfaceOf(nodeNamed(leg, id))

describe('the file', () => {
  test('the Khronos validator finds no error and no warning', async () => {
    const { issues } = await validateBytes(new Uint8Array(bytes), { maxIssues: 0 })
    expect(issues.messages.filter((m) => m.severity < 2)).toEqual([])
  })

  test('it is small: at most 1.5 MB and 100,000 triangles', () => {
    const triangles = structures.reduce((sum, id) => sum + surface(id).triangles.length / 3, 0)
    expect(bytes.length).toBeLessThanOrEqual(1_500_000)
    expect(triangles).toBeLessThanOrEqual(100_000)
    expect(triangles).toBeGreaterThan(20_000)
  })

  test('it is compressed and carries its textures', () => {
    const used = leg
      .getRoot()
      .listExtensionsUsed()
      .map((e) => e.extensionName)
    expect(used).toContain('EXT_meshopt_compression')
    expect(used).toContain('KHR_mesh_quantization')
    expect(
      leg
        .getRoot()
        .listTextures()
        .every((texture) => (texture.getImage()?.length ?? 0) > 0),
    ).toBe(true)
  })

  test('its manifest names its hash, size, counts and licence', () => {
    const manifest = JSON.parse(readFileSync('public/models/manifest.json', 'utf8')) as { files: unknown[] }
    expect(manifest.files).toContainEqual(
      expect.objectContaining({
        file: 'lower-leg.glb',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        structures: structures.length,
        triangles: expect.any(Number),
        licence: 'CC BY-SA 4.0',
      }),
    )
  })
})

describe('structures', () => {
  test('every structure that this model must hold is a mesh node, and every mesh node is a structure', () => {
    expect([...FIVE_IDS, ...BONE_IDS].filter((id) => !nodes.has(id))).toEqual([])
    expect(structures.filter((id) => !isStructureId(id))).toEqual([])
  })

  test.each(structures)('%s says what it is in its extras', (id) => {
    const extras = nodeNamed(leg, id).getExtras()
    expect(extras.structure).toBe(id)
    expect(extras.fma).toBe(CODES[id as StructureId].fma)
    expect(extras.layer).toBe(IDENTITIES[id as StructureId].layer)
  })

  test.each(structures)('%s is closed and faces outwards', (id) => {
    expect(openEdges(surface(id))).toBe(0)
    expect(volumeOf(surface(id))).toBeGreaterThan(0.1)
  })
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

  test('the weights of a vertex add up to one', () => {
    const wrong = FIVE_IDS.filter((id) =>
      nodeNamed(leg, id)
        .getMesh()
        ?.listPrimitives()
        .some((primitive) => {
          const weights = primitive.getAttribute('WEIGHTS_0')
          const sums = Array.from({ length: weights?.getCount() ?? 0 }, (_, i) =>
            (weights?.getElement(i, []) ?? []).reduce((a, b) => a + b, 0),
          )
          return sums.length === 0 || sums.some((sum) => Math.abs(sum - 1) > 0.01)
        }),
    )
    expect(wrong).toEqual([])
  })

  test.each(LANDMARK_IDS)('the landmark %s lies on its bone', (id) => {
    const point = positionOf(nodeNamed(leg, `landmark:${id}`))
    expect(distanceTo(surface(LANDMARKS[id].on))(point)).toBeLessThan(0.003)
  })
})
