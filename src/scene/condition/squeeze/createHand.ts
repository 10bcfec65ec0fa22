import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three'
import type { Palette } from '../../../state/theme.ts'
import { ramp } from '../ease.ts'
import { HAND, PADS, squeezed } from './field.ts'
import { createHandDepth, createHandMaterial } from './handMaterial.ts'
import { handShape, type Sides } from './handShape.ts'
import { surfaceNet } from './surfaceNet.ts'

/** The box that holds the hand, and the cells it is meshed by, mm. */
const BOX = { least: [-96, 1000 * HAND.y - 90, -252], most: [104, 1000 * HAND.y + 66, 26] } as const
const CELL = 3.2
/** How far the open hand stands off, m, and by which strength it has closed upon the leg. */
const OPEN = 0.009
const CLOSED = 0.14

export interface Hand {
  readonly object: Group
  /** Closes the hand by how hard it squeezes, 0…1. */
  set(squeeze: number): void
  paint(palette: Palette): void
  dispose(): void
}

/** The examiner's hand, open, at the sides of a leg. */
export function createHand(sides: Sides): Hand {
  const { positions, normals, triangles } = surfaceNet(handShape(sides), BOX, CELL)
  const rest = positions.map((mm) => mm / 1000)
  const geometry = new BufferGeometry()
  const place = new BufferAttribute(rest.slice(), 3)
  geometry.setAttribute('position', place)
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const depth = createHandDepth()
  const glass = createHandMaterial()
  const object = new Group()
  for (const [material, order] of [
    [depth, 8],
    [glass, 9],
  ] as const) {
    const mesh = new Mesh(geometry, material)
    mesh.renderOrder = order
    mesh.frustumCulled = false
    object.add(mesh)
  }
  const ways = waysOf(sides)
  return {
    object,
    set(squeeze) {
      const apart = OPEN * ramp(squeeze, CLOSED, 0)
      for (let v = 0; v < rest.length; v += 3) {
        const z = rest[v + 2]!
        const grip = ramp(z, -0.118, -0.045)
        const way = rest[v]! < HAND.x ? squeeze * ways.thumb - apart : squeeze * ways.fingers + apart
        place.array[v] = rest[v]! + grip * way
        place.array[v + 1] = rest[v + 1]!
        place.array[v + 2] = z + squeeze * ways.palm * (1 - grip)
      }
      place.needsUpdate = true
    },
    paint: glass.paint,
    dispose() {
      geometry.dispose()
      depth.dispose()
      glass.dispose()
    },
  }
}

/** How far a full squeeze carries fingers and thumb towards each other, and the palm backwards, m. */
function waysOf({ fingers, thumb }: Sides): {
  readonly fingers: number
  readonly thumb: number
  readonly palm: number
} {
  const out = { x: 0, y: 0, z: 0 }
  const at = (x: number, y: number, z: number): typeof out => {
    squeezed({ x, y, z }, out)
    return out
  }
  const middle = PADS.fingers[1]
  const byFingers = at(fingers[1] / 1000, middle.y, middle.z).x
  const byThumb = at(thumb / 1000, PADS.thumb.y, PADS.thumb.z).x
  return { fingers: byFingers, thumb: byThumb, palm: at(HAND.x, HAND.y, -0.072).z }
}
