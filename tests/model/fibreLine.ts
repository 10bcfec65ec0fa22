import type { Node } from '@gltf-transform/core'
import { Vector3 } from 'three'
import { TILES_STORED } from '../../sculpt/surface/fibres.ts'
import { vertexPlacer } from './leg.ts'

/** A place on the outline of a cut: metres, and across the fibres, tiles. */
interface Crossing {
  readonly x: number
  readonly z: number
  readonly across: number
}

/** The part of an outline within one triangle. */
interface Piece {
  readonly from: Crossing
  readonly to: Crossing
}

/**
 * Where a fibre of a swept tendon lies around it, from height to height, as its texture draws it: degrees of a whole
 * turn along the outline, from the most medial place (0°) backwards (90° is behind). Heights in metres, in small steps.
 */
export function followFibre(node: Node, heights: readonly number[], begins: number): number[] {
  const cutAt = sectionsOf(node)
  let fibre: number | undefined
  let angle = begins
  return heights.map((height) => {
    const outline = outlineOf(cutAt(height))
    const beside = (turn: number): number => Math.abs(shortest(turn - angle)) / 360
    // Fibres lie a whole number of tiles apart from themselves: of all that match, the one beside the last.
    const off = ({ across }: Crossing): number =>
      fibre === undefined ? 0 : Math.abs(across - fibre - Math.round(across - fibre))
    const costs = outline.map(([at, turn]) => 4 * off(at) + beside(turn))
    const [at, turn] = outline[costs.indexOf(Math.min(...costs))]!
    fibre ??= at.across
    angle += shortest(turn - angle)
    return angle
  })
}

/** The outline of a section from its most medial place backwards, each place with its share of the whole way, degrees. */
function outlineOf(pieces: readonly Piece[]): (readonly [Crossing, number])[] {
  const loop = linked(pieces)
  const twice = loop.reduce((sum, { from, to }) => sum + from.x * to.z - to.x * from.z, 0)
  const places = loop.flatMap(between)
  // From medial (+x) backwards (−z) is the way on which the area beside the outline counts as negative.
  if (twice > 0) places.reverse()
  const first = places.indexOf(places.reduce((best, at) => (at.x > best.x ? at : best)))
  const ordered = [...places.slice(first), ...places.slice(0, first)]
  let way = 0
  const ways = ordered.map((at, k) => {
    const last = ordered[k - 1]
    if (last) way += Math.hypot(at.x - last.x, at.z - last.z)
    return way
  })
  return ordered.map((at, k) => [at, (360 * ways[k]!) / way])
}

/** The pieces of one outline in the order in which they meet, the longest outline where a cut has several. */
function linked(pieces: readonly Piece[]): Piece[] {
  const key = ({ x, z }: Crossing): string => `${x.toFixed(9)},${z.toFixed(9)}`
  const beginning = new Map(pieces.map((piece) => [key(piece.from), piece]))
  const loops: Piece[][] = []
  for (let [first] = beginning; first; [first] = beginning) {
    const loop: Piece[] = []
    for (let next: Piece | undefined = first[1]; next; next = beginning.get(key(next.to))) {
      beginning.delete(key(next.from))
      loop.push(next)
    }
    loops.push(loop)
  }
  return loops.reduce((longest, loop) => (loop.length > longest.length ? loop : longest))
}

/** Places on a piece, closer than it is long. */
const between = ({ from, to }: Piece): Crossing[] =>
  Array.from({ length: 8 }, (_, k) => {
    const s = k / 8
    const mix = (axis: keyof Crossing): number => from[axis] + s * (to[axis] - from[axis])
    return { x: mix('x'), z: mix('z'), across: mix('across') }
  })

/** Cuts a mesh at heights: the pieces of its outline, one a triangle, all with the solid on the same hand. */
function sectionsOf(node: Node): (height: number) => Piece[] {
  const primitive = node.getMesh()!.listPrimitives()[0]!
  const [position, uv, indices] = [
    primitive.getAttribute('POSITION')!,
    primitive.getAttribute('TEXCOORD_0')!,
    primitive.getIndices()!,
  ]
  const place = vertexPlacer(node, primitive.getAttribute('JOINTS_0'), primitive.getAttribute('WEIGHTS_0'))
  const points = Array.from({ length: position.getCount() }, (_, i) => ({
    at: place(i, new Vector3().fromArray(position.getElement(i, []))),
    across: uv.getElement(i, [])[0]! * TILES_STORED,
  }))
  return (height) => {
    const section: Piece[] = []
    for (let t = 0; t < indices.getCount(); t += 3) {
      const corners = [0, 1, 2].map((k) => points[indices.getScalar(t + k)]!)
      const ends = new Map<boolean, Crossing>()
      corners.forEach((corner, k) => {
        const next = corners[(k + 1) % 3]!
        const down = corner.at.y > height
        if (down === next.at.y > height) return
        // From above, whichever triangle asks: both that share an edge find the very same place.
        const [a, b] = down ? [corner, next] : [next, corner]
        const s = (height - a.at.y) / (b.at.y - a.at.y)
        const { x, z } = a.at.clone().lerp(b.at, s)
        ends.set(down, { x, z, across: a.across + s * (b.across - a.across) })
      })
      const [from, to] = [ends.get(true), ends.get(false)]
      if (from && to) section.push({ from, to })
    }
    return section
  }
}

const shortest = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)
