/** A place that a label points at, and how wide its words are, CSS pixels. */
export interface Wish {
  readonly x: number
  readonly y: number
}

/** Where there is room: the free part of the stage, and between which sides the leg stands in it. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where the left column begins: under the page's title, where that stands over the stage. */
  readonly leftTop: number
  readonly leg: { readonly left: number; readonly right: number }
  /** Height of a label's row. */
  readonly row: number
}

/** A label's place: its column, the middle of its row, and the end of its line that lies at its words. */
export interface Place {
  readonly side: 'left' | 'right'
  readonly x: number
  readonly y: number
}

/** Space between the words and the leg. */
const GAP = 24

/** Width that a number needs, in heights of a row: so much there is even where the leg runs on under the interface. */
const NUMBER = 1.2

/** How many labels one column holds. */
export const capacity = ({ top, leftTop, bottom, row }: Room): number =>
  Math.max(0, Math.floor((bottom - Math.max(top, leftTop)) / row))

/** Width for words on the narrower side, CSS pixels. */
export const narrowest = ({ left, right, leg }: Room): number =>
  Math.max(0, Math.min(leg.left - GAP - left, right - (leg.right + GAP)))

/**
 * Two columns of labels beside the leg, one row each, whose straight lines never cross: the half that
 * lies left of a vertical goes left, and in a column lines that cross swap their rows until none does. Each swap shortens the sum of the lines,
 * so it ends. More anchors than both columns hold must be left out before.
 */
export function layoutLabels(anchors: readonly Wish[], room: Room): readonly Place[] {
  const order = anchors.map((_, i) => i).toSorted((a, b) => anchors[a]!.x - anchors[b]!.x)
  const split = Math.round(order.length / 2)
  const places: Place[] = new Array(anchors.length)
  const least = NUMBER * room.row
  place(order.slice(0, split), 'left', Math.max(room.left + least, room.leg.left - GAP), anchors, room, places)
  place(order.slice(split), 'right', Math.min(room.right - least, room.leg.right + GAP), anchors, room, places)
  return places
}

function place(
  members: readonly number[],
  side: Place['side'],
  x: number,
  anchors: readonly Wish[],
  room: Room,
  places: Place[],
): void {
  const down = members.toSorted((a, b) => anchors[a]!.y - anchors[b]!.y)
  const rows = spread(
    down.map((i) => anchors[i]!.y),
    { top: side === 'left' ? room.leftTop : room.top, bottom: room.bottom, row: room.row },
  )
  uncross(down, rows, x, anchors)
  down.forEach((i, n) => {
    places[i] = { side, x, y: rows[n]! }
  })
}

/** Rows as near to the wished heights as their distance allows, within the room: blocks that push each other merge. */
function spread(
  wishes: readonly number[],
  { top, bottom, row }: Pick<Room, 'top' | 'bottom' | 'row'>,
): readonly number[] {
  const blocks: { sum: number; count: number; first: number }[] = []
  const startOf = ({ sum, count }: { sum: number; count: number }): number =>
    Math.min(Math.max(sum / count, top + row / 2), bottom - row / 2 - (count - 1) * row)
  wishes.forEach((wish, n) => {
    blocks.push({ sum: wish, count: 1, first: n })
    for (let last = blocks.at(-1)!, before = blocks.at(-2); before; last = blocks.at(-1)!, before = blocks.at(-2)) {
      if (startOf(before) + before.count * row <= startOf(last)) break
      // A block's sum is of where its first row would stand for each member's wish.
      before.sum += last.sum - last.count * before.count * row
      before.count += last.count
      blocks.pop()
    }
  })
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, n) => startOf(block) + n * row))
}

/** Swaps anchors between rows until no two lines cross. */
function uncross(members: number[], rows: readonly number[], x: number, anchors: readonly Wish[]): void {
  for (let swapped = true; swapped; ) {
    swapped = false
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [anchors[members[i]!]!, anchors[members[j]!]!]
        if (!cross(x, rows[i]!, a, rows[j]!, b)) continue
        ;[members[i], members[j]] = [members[j]!, members[i]!]
        swapped = true
      }
  }
}

/** Whether the lines from two rows of a column at x to their anchors cross. */
export function cross(x: number, rowA: number, a: Wish, rowB: number, b: Wish): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
  const a1 = side(x, rowA, a.x, a.y, x, rowB)
  const a2 = side(x, rowA, a.x, a.y, b.x, b.y)
  const b1 = side(x, rowB, b.x, b.y, x, rowA)
  const b2 = side(x, rowB, b.x, b.y, a.x, a.y)
  return a1 * a2 < 0 && b1 * b2 < 0
}
