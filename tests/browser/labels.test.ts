import { describe, expect, test } from 'vitest'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { t } from '../../src/i18n/t.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import type { Atlas } from './driver.ts'
import { PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

interface Label {
  readonly id: string
  /** What the page says is at the end of its line. */
  readonly hit: StructureId | null
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly line: readonly [number, number, number, number]
}

/** The labels on screen, once their lines' ends have settled. */
async function labels(atlas: Atlas): Promise<readonly Label[]> {
  const read = () =>
    atlas.page.evaluate(() => {
      const words = [...document.querySelectorAll<HTMLElement>('.labels li')]
      const marks = [...document.querySelectorAll('.labels svg g')]
      return words.map((word, i): Label => {
        const line = marks[i]!.querySelector('line')!
        const at = (name: string) => Number(line.getAttribute(name))
        const { left, right, top, bottom } = word.getBoundingClientRect()
        return {
          id: word.dataset.id!,
          hit: window.sural.structureAt(at('x2'), at('y2')),
          box: { left, right, top, bottom },
          line: [at('x1'), at('y1'), at('x2'), at('y2')],
        }
      })
    })
  await atlas.page.locator('.labels li').first().waitFor()
  await atlas.still()
  let before = ''
  for (;;) {
    const now = await read()
    if (JSON.stringify(now) === before) return now
    before = JSON.stringify(now)
    await atlas.still()
  }
}

const crosses = ([ax, ay, bx, by]: Label['line'], [cx, cy, dx, dy]: Label['line']): boolean => {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  )
}

const POSES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['at rest, from behind', {}],
  [
    'knee and ankle bent, from lateral, the superficial calf hidden',
    {
      knee: 70,
      ankle: -25,
      view: 'lateral',
      hide: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'biceps-femoris'],
    },
  ],
  ['dorsiflexed, from medial, peeled, one of glass', { ankle: 15, view: 'medial', depth: 2, fade: ['tibia'] }],
]

describe('labels', () => {
  test.each(POSES)('%s: each line ends on what it names, none crosses, no words overlap', async (_, pose) => {
    const atlas = await chromium.shared({ ...pose, labels: 'names' })
    const all = await labels(atlas)
    expect(all.length).toBeGreaterThan(8)
    expect(all.filter(({ id, hit }) => id !== hit).map(({ id, hit }) => `${id} ends on ${hit}`)).toEqual([])
    for (const { id } of all) expect(pose.hide ?? []).not.toContain(id)
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        expect(crosses(a.line, b.line), `${a.id} crosses ${b.id}`).toBe(false)
        const apart =
          a.box.right <= b.box.left ||
          b.box.right <= a.box.left ||
          a.box.bottom <= b.box.top + 1 ||
          b.box.bottom <= a.box.top + 1
        expect(apart, `${a.id} over ${b.id}`).toBe(true)
      }
    })
  })

  test('follow the leg while it is bent, and are told to a screen reader', async () => {
    const atlas = await chromium.shared({ labels: 'names', view: 'lateral' })
    const before = (await labels(atlas)).find(({ id }) => id === 'calcaneus')!
    await atlas.set({ ankle: -40 })
    const after = (await labels(atlas)).find(({ id }) => id === 'calcaneus')!
    expect(after.hit).toBe('calcaneus')
    expect(Math.hypot(after.line[2] - before.line[2], after.line[3] - before.line[3])).toBeGreaterThan(8)
    const list = atlas.page.getByRole('list', { name: t('labels.list') })
    await list.getByRole('button', { name: 'Calcaneus' }).click()
    await atlas.until({ select: 'calcaneus' })
  })

  test('by the key: names, numbers, off; the drawer holds the key to the numbers', async () => {
    const atlas = await chromium.shared()
    await atlas.page.keyboard.press('l')
    await atlas.until({ labels: 'names' })
    await atlas.page.keyboard.press('l')
    await atlas.until({ labels: 'numbers' })
    await labels(atlas)
    expect(await atlas.page.locator('.labels li[data-id=soleus]').textContent()).toBe('3')
    await atlas.page.keyboard.press('j')
    const drawer = atlas.page.getByRole('complementary', { name: t('tools.labels') })
    await drawer.getByRole('button', { name: /^3\s*Soleus$/ }).waitFor()
    await drawer.getByRole('radio', { name: t('labels.off') }).click()
    await atlas.until({ labels: 'off' })
    await atlas.page.locator('.labels').waitFor({ state: 'detached' })
    await atlas.page.keyboard.press('j')
    atlas.expectClean()
  })

  test('on a phone numbers stand where there is no room for names', async () => {
    const atlas = await (
      await chromium.open('labels=names', { viewport: PHONE, touch: true, reducedMotion: true })
    ).ready()
    const all = await labels(atlas)
    expect(await atlas.page.locator('.labels').getAttribute('data-numbers')).toBe('true')
    for (const { box } of all) expect(box.left).toBeGreaterThanOrEqual(0)
    atlas.expectClean()
  })
})
