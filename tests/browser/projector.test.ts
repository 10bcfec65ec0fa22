import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

const textSize = (atlas: Atlas): Promise<number> =>
  atlas.page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('h2 ~ div p')!).fontSize))

describe('the projector', () => {
  test('the switch doubles the type, and back', async () => {
    const atlas = await (await chromium.open('select=soleus')).ready()
    await atlas.expectPanel('soleus')
    const usual = await textSize(atlas)
    await atlas.page.getByRole('button', { name: t('tool.projector'), exact: true }).click()
    await atlas.until({ projector: true })
    await atlas.page.waitForFunction((size) => {
      const text = document.querySelector('h2 ~ div p')
      return text && Number.parseFloat(getComputedStyle(text).fontSize) >= 1.9 * size
    }, usual)
    await atlas.page.keyboard.press('p')
    await atlas.until({ projector: false })
    atlas.expectClean()
  })

  test('projector=1 in the address does the same, and changes the colours of the leg', async () => {
    const usual = await (await chromium.open()).ready()
    const projected = await (await chromium.open('projector=1')).ready()
    await usual.still()
    await projected.still()
    const size = { width: 200, height: 300, transparent: true }
    expect((await projected.capture(size)).equals(await usual.capture(size))).toBe(false)
    expect((await projected.state()).projector).toBe(true)
  })

  test('the pointer is made visible on the leg', async () => {
    const atlas = await (await chromium.open('projector=1')).ready()
    await atlas.still()
    const place = await atlas.place('soleus')
    await atlas.page.mouse.move(place?.x ?? 0, place?.y ?? 0)
    await atlas.page.locator('.pointer-ring[data-shown=true]').waitFor()
  })
})
