import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import { type Atlas, PHONE } from './driver.ts'
import { canBeUnseen, setUnseen } from './unseen.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** The state of the second leg, once it is on screen. */
async function second(atlas: Atlas): Promise<ViewState> {
  const frame = await (await atlas.page.waitForSelector('.compare iframe')).contentFrame()
  await frame?.waitForFunction(() => 'sural' in window)
  return frame!.evaluate(async () => {
    await window.sural.ready
    return window.sural.getState()
  })
}

/** Waits until the second leg holds a value. */
const secondHolds = (atlas: Atlas, key: string, value: unknown) =>
  atlas.page.waitForFunction(
    ([k, v]) => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>('.compare iframe')!
      const state = contentWindow?.sural?.getState() as unknown as Record<string, unknown> | undefined
      return JSON.stringify(state?.[k as string]) === JSON.stringify(v)
    },
    [key, value] as const,
  )

describe('two legs side by side', () => {
  test('are chosen in the drawer, differ in what is compared and share the rest', async () => {
    const atlas = await (await chromium.open('', { reducedMotion: true })).ready()
    await atlas.page.keyboard.press('v')
    await atlas.page.getByLabel(t('compare.bent')).check()
    await atlas.until({ compare: { knee: 90 } })
    expect(await second(atlas)).toMatchObject({ knee: 90, compare: null })
    await atlas.set({ ankle: -20, select: 'soleus' })
    await secondHolds(atlas, 'ankle', -20)
    await secondHolds(atlas, 'select', 'soleus')
    expect((await atlas.state()).knee).toBe(0)
    atlas.expectClean()
  })

  test('each comparison takes two clicks from the plain page', async () => {
    const atlas = await (await chromium.open('', { reducedMotion: true, before: canBeUnseen })).ready()
    await setUnseen(atlas.page, true)
    for (const [name, compare] of Object.entries({
      'compare.bent': { knee: 90 },
      'compare.injury': { condition: 'medial-head-tear' },
      'compare.side': { side: 'left' },
      'compare.deep': { depth: 2 },
    } as const)) {
      await atlas.button('tools.title').click()
      // The pointer passes over the entry on its way; no click is needed there.
      await atlas.page.getByRole('menuitem', { name: t('tools.compare') }).hover()
      await atlas.page.getByRole('menuitem', { name: t(name as 'compare.bent'), exact: true }).click()
      await atlas.until({ compare })
      await atlas.page.locator('.compare-name').waitFor()
      await atlas.set({ compare: null })
      await atlas.page.locator('.compare').waitFor({ state: 'detached' })
    }
    atlas.expectClean()
  })

  test('turn together, whichever of them the hand turns', async () => {
    const atlas = await (await chromium.open('compare=side:left', { reducedMotion: true })).ready()
    await second(atlas)
    const box = (await atlas.page.locator('.compare').boundingBox())!
    await atlas.page.mouse.move(box.x + 100, 300)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(box.x + 180, 310, { steps: 4 })
    await atlas.page.mouse.up()
    await atlas.still()
    const { view } = await atlas.state()
    expect(view).toMatchObject({ position: expect.any(Array) })
    await secondHolds(atlas, 'view', view)
    atlas.expectClean()
  })

  test('are drawn at one scale on a phone, one above the other, and the name covers neither', async () => {
    const atlas = await (
      await chromium.open('compare=side:left', { viewport: PHONE, touch: true, reducedMotion: true })
    ).ready()
    await second(atlas)
    await atlas.still()
    const heights = await atlas.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.compare iframe')!
      const name = document.querySelector('.compare-name')!.getBoundingClientRect()
      const { top, left } = frame.getBoundingClientRect()
      const corners = [
        [name.right, name.top],
        [name.right, name.bottom],
      ] as const
      const other = frame.contentWindow!.sural
      return {
        legs: [window.sural, other].map((s) => s.screenPosition('calcaneus')!.y - s.screenPosition('femur')!.y),
        under: corners.map(([x, y]) => other.structureAt(x - left, y - top)),
      }
    })
    expect(heights.legs[1]! / heights.legs[0]!).toBeCloseTo(1, 1)
    expect(heights.under).toEqual([null, null])
    atlas.expectClean()
  })

  test('survive a reload, and one goes when the comparison ends', async () => {
    const atlas = await (await chromium.open('compare=condition:achilles-rupture')).ready()
    expect((await second(atlas)).condition).toBe('achilles-rupture')
    await atlas.page.getByRole('button', { name: t('compare.end') }).click()
    await atlas.until({ compare: null })
    await atlas.page.locator('.compare').waitFor({ state: 'detached' })
    atlas.expectClean()
  })
})
