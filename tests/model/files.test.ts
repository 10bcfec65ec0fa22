import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { validateBytes } from 'gltf-validator'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/anatomy/codes.ts'
import { IDENTITIES } from '../../src/anatomy/identities.ts'
import { isStructureId, type StructureId } from '../../src/anatomy/ids.ts'
import { meshNodes, readLeg, regionNodes, structureNodes, surfaceOf } from './leg.ts'
import { openEdges, volumeOf } from './measure.ts'

const FOLDER = 'public/models'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.glb'))
const legs = await Promise.all(files.map(async (file) => ({ file, leg: await readLeg(`${FOLDER}/${file}`) })))

interface Manifest {
  readonly files: readonly { readonly file: string }[]
}
const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Manifest

test('the manifest names the files that are there, the leg among them', () => {
  expect(manifest.files.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
  expect(files).toContain('lower-leg.glb')
})

test('both together are small: at most 3 MB and 250,000 triangles, 1.2 MB and 100,000 in the first', () => {
  const sizes = legs.map(({ file, leg }) => ({
    bytes: readFileSync(`${FOLDER}/${file}`).length,
    triangles: [...structureNodes(leg).values(), ...regionNodes(leg).values()]
      .map((node) => surfaceOf(node).triangles.length / 3)
      .reduce((sum, count) => sum + count, 0),
    first: file === 'lower-leg.glb',
  }))
  const total = (of: 'bytes' | 'triangles') => sizes.reduce((sum, size) => sum + size[of], 0)
  expect(total('bytes')).toBeLessThanOrEqual(3_000_000)
  expect(total('triangles')).toBeLessThanOrEqual(250_000)
  for (const { bytes, triangles } of sizes.filter(({ first }) => first)) {
    expect(bytes).toBeLessThanOrEqual(1_200_000)
    expect(triangles).toBeLessThanOrEqual(100_000)
  }
})

test('no structure is in two files', () => {
  const all = legs.flatMap(({ leg }) => [...meshNodes(leg).keys()])
  expect(all.length).toBe(new Set(all).size)
})

describe.each(legs)('$file', ({ file, leg }) => {
  const bytes = readFileSync(`${FOLDER}/${file}`)
  const nodes = [...structureNodes(leg)]
  const surfaces = new Map(nodes.map(([name, node]) => [name, surfaceOf(node)]))
  const triangles = [...surfaces.values()].reduce((sum, surface) => sum + surface.triangles.length / 3, 0)

  test('the Khronos validator finds no error and no warning', async () => {
    const { issues } = await validateBytes(new Uint8Array(bytes), { maxIssues: 0 })
    expect(issues.messages.filter((m) => m.severity < 2)).toEqual([])
  })

  test('holds a leg', () => {
    expect(triangles).toBeGreaterThan(10_000)
  })

  test('is compressed and carries its textures', () => {
    const root = leg.getRoot()
    const used = root.listExtensionsUsed().map((e) => e.extensionName)
    expect(used).toEqual(expect.arrayContaining(['EXT_meshopt_compression', 'KHR_mesh_quantization']))
    expect(root.listTextures().filter((texture) => !texture.getImage()?.length)).toEqual([])
  })

  test('has its hash, size, counts and licence in the manifest', () => {
    expect(manifest.files).toContainEqual(
      expect.objectContaining({
        file,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        structures: nodes.length,
        triangles: expect.any(Number),
        licence: 'CC BY-SA 4.0',
      }),
    )
  })

  test('every mesh node is a structure that says what it is', () => {
    for (const [name, node] of nodes) {
      expect(isStructureId(name), name).toBe(true)
      const { structure, fma, layer } = node.getExtras()
      const id = name as StructureId
      expect({ structure, fma, layer }, name).toEqual({
        structure: id,
        fma: CODES[id].fma,
        layer: IDENTITIES[id].layer,
      })
    }
  })

  test.each([...surfaces.keys()].sort())('%s is closed and faces outwards', (name) => {
    const surface = surfaces.get(name)
    if (!surface) throw new Error(name)
    expect(openEdges(surface)).toBe(0)
    expect(volumeOf(surface)).toBeGreaterThan(0.1)
  })

  test('the weights of every skinned vertex add up to one', () => {
    const primitives = nodes.flatMap(([, node]) => (node.getSkin() ? (node.getMesh()?.listPrimitives() ?? []) : []))
    const sums = primitives.flatMap((primitive) => {
      const weights = primitive.getAttribute('WEIGHTS_0')
      if (!weights) throw new Error('a skinned mesh without weights')
      const at = (i: number): number[] => weights.getElement(i, [])
      return Array.from({ length: weights.getCount() }, (_, i) => at(i).reduce((a, b) => a + b, 0))
    })
    expect(sums.length).toBeGreaterThan(1000)
    expect(sums.filter((sum) => Math.abs(sum - 1) > 0.01)).toEqual([])
  })
})
