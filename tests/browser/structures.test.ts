import { describe, expect, test } from 'vitest'
import { FIVE_IDS, type FiveId } from '../../src/anatomy/ids.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

describe('the five, by pointer', () => {
  test.each(FIVE_IDS)('a click on %s opens its description', async (id) => {
    const atlas = await chromium.shared()
    await atlas.showStructure(id)
    await atlas.clickStructure(id)
    await atlas.until({ select: id })
    await atlas.expectPanel(id)
    atlas.expectClean()
  })

  test('a click beside the leg and Escape let go', async () => {
    const atlas = await chromium.shared({ select: 'soleus' })
    await atlas.expectPanel('soleus')
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ select: null })
    await atlas.set({ select: 'soleus' })
    await atlas.still()
    const empty = await atlas.emptyPlace()
    await atlas.page.mouse.click(empty.x, empty.y)
    await atlas.until({ select: null })
    await atlas.panel().waitFor({ state: 'detached' })
  })

  test('the name stands at the pointer while it hovers', async () => {
    const atlas = await chromium.shared()
    const place = await atlas.place('gastrocnemius-medial')
    await atlas.page.mouse.move(place?.x ?? 0, place?.y ?? 0)
    const tag = atlas.page.locator('.hover-tag[data-shown=true]')
    await tag.getByText(TERMS['gastrocnemius-medial'].names.en).waitFor()
    const box = await tag.boundingBox()
    expect(Math.abs((box?.x ?? 0) - (place?.x ?? 0))).toBeLessThan(60)
  })

  test('a click hits the structure that is drawn there also when the foot is flexed and the knee is bent', async () => {
    const atlas = await chromium.shared({ knee: 60, ankle: -40, view: 'lateral' })
    for (const id of ['gastrocnemius-lateral', 'soleus', 'calcaneus'] as const) {
      const place = await atlas.place(id)
      expect(place, id).toMatchObject({ visible: true })
      const hit = await atlas.page.evaluate((p) => window.sural.structureAt(p.x, p.y), place ?? { x: 0, y: 0 })
      expect(hit).toBe(id)
    }
  })
})

describe('the five, by keyboard alone', () => {
  test('Tab leads to the list, arrows and Enter choose each of the five, Escape lets go', async () => {
    const atlas = await (await chromium.open()).ready()
    const { page } = atlas
    const focusedId = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.id)
    for (let presses = 0; presses < 20 && !(await focusedId()); presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('Home')
    const met: string[] = []
    for (const _ of FIVE_IDS) {
      const id = (await focusedId()) as FiveId
      await page.keyboard.press('Enter')
      await atlas.until({ select: id })
      await atlas.expectPanel(id)
      met.push(id)
      await page.keyboard.press('ArrowDown')
    }
    expect(met.toSorted()).toEqual(FIVE_IDS.toSorted())
    await page.keyboard.press('Escape')
    await atlas.until({ select: null })
    atlas.expectClean()
  })
})

describe('search', () => {
  const SEARCHES = [
    ['Latin', 'musculus soleus', 'soleus'],
    ['a synonym', 'calcaneal tendon', 'achilles-tendon'],
    ['a part of the name', 'plantar', 'plantaris'],
  ] as const

  test.each(SEARCHES)('finds by %s: %s', async (_, words, id) => {
    const atlas = await chromium.shared()
    await atlas.page.getByLabel(t('names.search')).fill(words)
    await atlas.page.keyboard.press('ArrowDown')
    const first = atlas.page.getByRole('listbox').getByRole('option').first()
    await first.waitFor()
    expect(await first.getAttribute('data-id')).toBe(id)
    await first.click()
    await atlas.expectPanel(id)
  })

  test('says when nothing goes by that name', async () => {
    const atlas = await chromium.shared()
    await atlas.page.getByLabel(t('names.search')).fill('zzzz')
    await atlas.page.getByText(t('names.matches', 0)).waitFor()
  })
})
