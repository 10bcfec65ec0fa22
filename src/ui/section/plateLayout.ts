import type { StructureId } from '../../anatomy/ids.ts'
import type { Slice } from '../../state/sectionPlate.ts'
import type { PlaneKind, ViewState } from '../../state/viewState.ts'

/** Which way the plate lies: as a scanner shows it, or as one sees the cut on the stage from above or from medial. */
export type Orientation = 'scanner' | 'stage'

/** What stands at the four edges of the plate: words of the axes. */
export interface Compass {
  readonly top: EdgeWord
  readonly right: EdgeWord
  readonly bottom: EdgeWord
  readonly left: EdgeWord
}
export type EdgeWord = 'anterior' | 'posterior' | 'medial' | 'lateral' | 'superior' | 'inferior'

/**
 * Signs by which across and up of the plane are drawn to the right and up, and the words at the edges. A scanner looks
 * from the feet, with the front above: the right side of the patient stands at the left, so that medial is at the right
 * of a right leg; from the side it shows the front at the left. The stage is seen from behind and above: the back
 * stands below in front of the reader; and from medial, the front of a right leg at the left.
 */
export function orient(plane: PlaneKind, orientation: Orientation, side: ViewState['side']) {
  const right = side === 'right' ? 1 : -1
  if (plane === 'sagittal') {
    const forward = orientation === 'scanner' ? -1 : -right
    return { across: forward, up: 1, compass: compass('superior', 'inferior', forward > 0, 'anterior', 'posterior') }
  }
  const medial = orientation === 'scanner' ? right : -right
  return { across: medial, up: 1, compass: compass('anterior', 'posterior', medial > 0, 'medial', 'lateral') }
}

const compass = (top: EdgeWord, bottom: EdgeWord, straight: boolean, to: EdgeWord, from: EdgeWord): Compass => ({
  top,
  bottom,
  right: straight ? to : from,
  left: straight ? from : to,
})

/** A slice as it is drawn: an SVG path in millimetres, y down, and a point within for its number. */
export interface Drawn {
  /** Tells apart the pieces of one structure. */
  readonly key: string
  readonly id: StructureId
  readonly path: string
  readonly at: readonly [number, number]
  /** How far its outline is from that point, mm. */
  readonly room: number
  readonly tendon: boolean
  readonly area: number
}

/** The box that holds the whole plate, millimetres, with room at its edges. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MARGIN = 6

/** Turns slices into what an SVG draws. */
export function drawPlate(slices: readonly Slice[], across: number, up: number): { drawn: readonly Drawn[]; box: Box } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  const drawn = slices.map(({ id, loops, tendon, area }, i): Drawn => {
    const turned = loops.map((loop) => loop.map((x, i) => (i % 2 === 0 ? across * x : -up * x)))
    for (const loop of turned)
      for (let i = 0; i < loop.length; i += 2) {
        left = Math.min(left, loop[i]!)
        right = Math.max(right, loop[i]!)
        top = Math.min(top, loop[i + 1]!)
        bottom = Math.max(bottom, loop[i + 1]!)
      }
    const { x, y, room } = deepestPoint(turned)
    return { key: `${id} ${i}`, id, path: turned.map(pathOf).join(''), at: [x, y], room, tendon, area }
  })
  if (left > right) return { drawn, box: { x: -50, y: -50, width: 100, height: 100 } }
  const box = { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN }
  return { drawn, box }
}

const pathOf = (loop: readonly number[]): string => {
  let path = ''
  for (let i = 0; i < loop.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${loop[i]!.toFixed(2)} ${loop[i + 1]!.toFixed(2)}`
  return `${path}Z`
}

/** Cells of the grid on which the point farthest from the outline is sought. */
const GRID = 14

/** A point well within outlines: the best of a grid over them. */
function deepestPoint(loops: readonly (readonly number[])[]): { x: number; y: number; room: number } {
  const xs = loops.flatMap((loop) => loop.filter((_, i) => i % 2 === 0))
  const ys = loops.flatMap((loop) => loop.filter((_, i) => i % 2 === 1))
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best = { x: xs[0] ?? 0, y: ys[0] ?? 0, room: 0 }
  for (let i = 1; i < GRID; i++)
    for (let j = 1; j < GRID; j++) {
      const [x, y] = [left + ((right - left) * i) / GRID, top + ((bottom - top) * j) / GRID]
      const room = roomAt(loops, x, y)
      if (room > best.room) best = { x, y, room }
    }
  return best
}

/** Distance from a point to the nearest outline; 0 outside. */
function roomAt(loops: readonly (readonly number[])[], x: number, y: number): number {
  let inside = false
  let nearest = Infinity
  for (const loop of loops)
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [loop[i]!, loop[i + 1]!, loop[j]!, loop[j + 1]!]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)
      const part = Math.min(1, Math.max(0, along))
      nearest = Math.min(nearest, Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay)))
    }
  return inside ? nearest : 0
}
