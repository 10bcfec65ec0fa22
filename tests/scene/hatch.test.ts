import { beforeAll, expect, test } from 'vitest'
import { type BufferGeometry, type Mesh, Vector3 } from 'three'
import { ATTACHMENT_IDS, type AttachmentId, attachmentKind } from '../../src/anatomy/regions.ts'
import { addHatch } from '../../src/scene/materials/hatch.ts'
import { readShippedLeg } from './shippedLeg.ts'

const INSERTIONS = ATTACHMENT_IDS.filter((id) => attachmentKind(id) === 'insertion')
const sheets = new Map<AttachmentId, Mesh>()

beforeAll(async () => {
  for (const { leg } of await readShippedLeg())
    for (const id of INSERTIONS) {
      const mesh = leg.regions.get(id)
      if (mesh) sheets.set(id, mesh)
    }
})

/** The area in which lines lie within three times their least distance, as a share of the whole sheet. */
function evenly({ geometry, matrix }: Mesh): { readonly lines: number; readonly share: number } {
  const [hatch, index] = [geometry.getAttribute('hatch'), geometry.getIndex()!]
  const corner = (i: number): Vector3 =>
    new Vector3().fromBufferAttribute(geometry.getAttribute('position'), i).applyMatrix4(matrix)
  const triangles = Array.from({ length: index.count / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => index.getX(3 * t + k)) as [number, number, number]
    const [u, v] = [corner(b).sub(corner(a)), corner(c).sub(corner(a))]
    const out = u.clone().cross(v)
    const slope = v
      .multiplyScalar(hatch.getX(b) - hatch.getX(a))
      .sub(u.multiplyScalar(hatch.getX(c) - hatch.getX(a)))
      .length()
    return { area: out.length(), steep: slope / out.length() }
  }).filter(({ area }) => area > 0)
  const steepest = Math.max(...triangles.map(({ steep }) => steep))
  const sum = (some: typeof triangles): number => some.reduce((total, { area }) => total + area, 0)
  return { lines: spread(geometry), share: sum(triangles.filter(({ steep }) => steep > steepest / 3)) / sum(triangles) }
}

function spread(geometry: BufferGeometry): number {
  const { array } = geometry.getAttribute('hatch')
  return Math.max(...array) - Math.min(...array)
}

test('every insertion is crossed by lines that lie evenly on the bone', () => {
  expect([...sheets.keys()].sort()).toEqual([...INSERTIONS].sort())
  const sparse = [...sheets].flatMap(([id, mesh]) => {
    addHatch(mesh)
    const { lines, share } = evenly(mesh)
    return lines >= 1.5 && share > 0.7 ? [] : [`${id}: ${lines.toFixed(1)} lines, even on ${share.toFixed(2)}`]
  })
  expect(sparse).toEqual([])
})
