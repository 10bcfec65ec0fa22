import { volumeWithin } from './solids/volume.ts'
import type { Part } from './part.ts'
import { weld } from './surface/normals.ts'

/** One row a structure: triangles, volume (cm³), closed, bytes of its vertices and triangles before compression. */
export function table(parts: readonly Part[]): string {
  const rows = parts.map((part) => {
    const { mesh } = part
    const cells = [mesh.triangles.length / 3, volume(part).toFixed(1), closed(part) ? 'yes' : 'NO', bytes(part)]
    return [part.id.padEnd(26), ...cells.map((cell) => String(cell).padStart(10))].join('')
  })
  const head = ['structure'.padEnd(26), ...['triangles', 'cm³', 'closed', 'bytes'].map((h) => h.padStart(10))].join('')
  const triangles = parts.reduce((sum, part) => sum + part.mesh.triangles.length / 3, 0)
  return [head, ...rows, `${parts.length} structures, ${triangles} triangles`].join('\n')
}

/** Volume enclosed by a part, cm³. */
export const volume = ({ mesh: { positions, triangles } }: Part): number => volumeWithin(positions, triangles) / 1000

/** Whether every edge is shared by exactly two triangles. */
export function closed({ mesh: { positions, triangles } }: Part): boolean {
  const owner = weld(positions)
  const edges = new Map<string, number>()
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = [0, 1, 2].map((k) => owner[triangles[t + k]!]!)
    if (new Set(corner).size < 3) continue
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corner[k]!, corner[(k + 1) % 3]!]
      const key = a < b ? `${a} ${b}` : `${b} ${a}`
      edges.set(key, (edges.get(key) ?? 0) + 1)
    }
  }
  return [...edges.values()].every((count) => count === 2)
}

function bytes({ mesh, body }: Part): number {
  const perVertex = body.kind === 'soft' ? 32 : 20
  return (mesh.positions.length / 3) * perVertex + mesh.triangles.length * 2
}
