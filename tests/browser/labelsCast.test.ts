import { beforeAll, describe, expect, test } from 'vitest'
import { STRUCTURE_IDS, type StructureId } from '../../src/anatomy/ids.ts'
import type { FreeCamera } from '../../src/state/viewpoint.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { readShippedLeg } from '../scene/shippedLeg.ts'
import { randomStream } from '../unit/random.ts'
import { CastLeg, rayThrough, shownIn } from './castLeg.ts'
import { type Atlas, PHONE } from './driver.ts'
import { readLabels, tangles } from './readLabels.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

const POSES = [
  { knee: 0, ankle: 0 },
  { knee: 90, ankle: -30 },
  { knee: 0, ankle: 20 },
] as const
/** Looks of a pose; the last ones on a phone. */
const LOOKS = 10
const ON_PHONE = 3
/** So many labels are the most of a plate. */
const FULL = 24
/** So near to the interface there is no room for a number beside the leg, CSS pixels. */
const NARROW = [1, 16, 32, 46]
/** A small window: it is drawn sooner. */
const SMALL = { width: 900, height: 600 }

const legs: CastLeg[] = []
beforeAll(async () => {
  const parts = await readShippedLeg()
  for (const pose of POSES) legs.push(new CastLeg(parts, pose))
})

/** A camera round the leg, near or far; what is hidden, of glass, peeled and cut. */
function randomScene(random: () => number): Partial<ViewState> & { readonly view: FreeCamera } {
  const [turn, rise, away] = [2 * Math.PI * random(), 0.9 * random() - 0.3, 450 + 1300 * random()]
  const target = [0, 80 + 380 * random(), -20] as const
  const some = (share: number): readonly StructureId[] => STRUCTURE_IDS.filter(() => random() < share)
  const hide = some(0.3 * random())
  return {
    hide,
    fade: some(0.08).filter((id) => !hide.includes(id)),
    depth: 1 + Math.floor(3 * random()),
    section: random() < 0.2 ? 0.3 + 0.5 * random() : null,
    side: random() < 0.3 ? 'left' : 'right',
    view: {
      position: [
        Math.round(target[0] + away * Math.cos(rise) * Math.sin(turn)),
        Math.round(target[1] + away * Math.sin(rise)),
        Math.round(target[2] + away * Math.cos(rise) * Math.cos(turn)),
      ],
      target: [target[0], Math.round(target[1]), target[2]],
    },
  }
}

/** What the interface, written from left to right, leaves free of the stage, CSS pixels. */
const freePart = (atlas: Atlas): Promise<{ left: number; top: number; width: number; height: number }> =>
  atlas.page.evaluate(() => {
    const [left, right, top, bottom]: [number[], number[], number[], number[]] = [[0], [innerWidth], [0], [innerHeight]]
    const covers = (element: Element): string => getComputedStyle(element).getPropertyValue('--covers').trim()
    for (const element of document.querySelectorAll<HTMLElement>('.page *')) {
      const [edge, box] = [covers(element), element.getBoundingClientRect()]
      // The property is inherited: only where it begins does something cover an edge.
      if (!edge || box.width === 0 || edge === covers(element.parentElement!)) continue
      if (edge === 'start') left.push(Math.round(box.right))
      if (edge === 'end') right.push(Math.round(box.left))
      if (edge === 'top') top.push(Math.round(box.bottom))
      if (edge === 'bottom') bottom.push(Math.round(box.top))
    }
    const [west, north] = [Math.max(...left), Math.max(...top)]
    return { left: west, top: north, width: Math.min(...right) - west, height: Math.min(...bottom) - north }
  })

describe('labels, from random cameras with things hidden: they point at what a ray meets there', () => {
  test.each(POSES.map((pose, i) => [i, pose] as const))('%i: %o (seed 600 + its number)', async (i, pose) => {
    const random = randomStream(600 + i)
    const faults: string[] = []
    let read = 0
    const atlas = await chromium.shared()
    for (let look = 0; look < LOOKS; look++) {
      const state = { ...DEFAULT_VIEW_STATE, ...pose, ...randomScene(random), labels: 'names' } as const
      const size = look < LOOKS - ON_PHONE ? SMALL : PHONE
      if (look === 0 || look === LOOKS - ON_PHONE) await atlas.page.setViewportSize(size)
      await atlas.set(state)
      const labels = await readLabels(atlas)
      const free = await freePart(atlas)
      const shift = {
        x: free.left + free.width / 2 - size.width / 2,
        y: free.top + free.height / 2 - size.height / 2,
      }
      const shown = shownIn(legs[i]!, state)
      const castAt = (x: number, y: number): StructureId | null =>
        legs[i]!.pick(rayThrough(state.view, state.side === 'left', size, x - shift.x, y - shift.y), shown)
      const say = (fault: string): void => {
        faults.push(`look ${look}: ${fault}`)
      }
      read += labels.length
      for (const fault of tangles(labels)) say(fault)
      const meets = (x: number): boolean =>
        Array.from({ length: 100 }, (_, n) => free.top + (free.height * n) / 100).some((y) => castAt(x, y) !== null)
      // A leg that runs on under the interface, or almost to it, leaves no room beside it.
      const full = {
        left: NARROW.some((way) => meets(free.left + way)),
        right: NARROW.some((way) => meets(free.left + free.width - way)),
      }
      for (const { id, line, box } of labels) {
        if (state.hide.includes(id)) say(`${id} is hidden`)
        const met = [0, -0.8, 0.8].some((dx) => [0, -0.8, 0.8].some((dy) => castAt(line[2] + dx, line[3] + dy) === id))
        if (!met) say(`${id} points at ${castAt(line[2], line[3])}`)
        if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height) say(`${id} is cut off`)
        const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        const covered = [box.left, across, box.right].map((x) => castAt(x, down)).find((over) => over !== null)
        const roomless = across < (line[0] + line[2]) / 2 ? full.left : full.right
        if (covered && !roomless) say(`the words of ${id} lie over ${covered}`)
      }
      if (labels.length >= FULL) continue
      const met = new Map<StructureId, number>()
      for (let n = 0; n < 300; n++) {
        const [x, y] = [free.left + random() * free.width, free.top + random() * free.height]
        const id = castAt(x, y)
        if (id) met.set(id, (met.get(id) ?? 0) + 1)
      }
      for (const [id, times] of met)
        if (times > 5 && !labels.some((label) => label.id === id)) say(`${id} is seen and has no label`)
    }
    expect(faults).toEqual([])
    expect(read).toBeGreaterThan(8 * LOOKS)
  })
})
