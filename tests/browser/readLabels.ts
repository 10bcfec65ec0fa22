import type { StructureId } from '../../src/anatomy/ids.ts'
import type { Atlas } from './driver.ts'

export interface Label {
  readonly id: StructureId
  /** What the page says is at the end of its line. */
  readonly hit: StructureId | null
  readonly box: Box
  readonly line: Line
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** From the words to the structure. */
type Line = readonly [x1: number, y1: number, x2: number, y2: number]

/** The labels on screen, once neither leg nor labels move: the scene looks anew when the picture has settled. */
export async function readLabels(atlas: Atlas): Promise<readonly Label[]> {
  await atlas.page.locator('.labels').waitFor()
  return atlas.page.evaluate(async () => {
    const marks = () => [...document.querySelectorAll('.labels svg g line:last-of-type')]
    const drawn = () =>
      `${window.sural.stats().frames} ${marks().map((m) => ['x1', 'y1', 'x2', 'y2'].map((k) => m.getAttribute(k)))}`
    await new Promise<void>((resolve) => {
      let [last, same] = ['', 0]
      const look = (): void => {
        const now = drawn()
        same = now === last ? same + 1 : 0
        last = now
        if (same >= 16) resolve()
        else requestAnimationFrame(look)
      }
      look()
    })
    return [...document.querySelectorAll<HTMLElement>('.labels li')].map((word, i): Label => {
      const at = (name: string) => Number(marks()[i]!.getAttribute(name))
      const { left, right, top, bottom } = word.getBoundingClientRect()
      return {
        id: word.dataset.id as StructureId,
        hit: window.sural.structureAt(at('x2'), at('y2')),
        box: { left, right, top, bottom },
        line: [at('x1'), at('y1'), at('x2'), at('y2')],
      }
    })
  })
}

/** Whatever is wrong with the plate itself, in words: lines that cross, words one over the other. */
export function tangles(labels: readonly Label[]): readonly string[] {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .flatMap((b) => [
        ...(crosses(a.line, b.line) ? [`the line of ${a.id} crosses that of ${b.id}`] : []),
        ...(overlaps(a.box, b.box) ? [`${a.id} lies over ${b.id}`] : []),
      ]),
  )
}

function crosses([ax, ay, bx, by]: Line, [cx, cy, dx, dy]: Line): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  )
}

/** Boxes of neighbours may share an edge, to a pixel. */
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1
