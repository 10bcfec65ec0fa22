import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

const textSize = (atlas: Atlas): Promise<number> =>
  atlas.page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('h2 ~ div p')!).fontSize))

describe('the projector', () => {
  test('the switch doubles the type, and back', async () => {
    const atlas = await chromium.shared({ select: 'soleus' })
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
    const size = { width: 200, height: 300, transparent: true }
    const usual = await (await chromium.shared()).capture(size)
    const atlas = await (await chromium.open('projector=1')).ready()
    expect((await atlas.state()).projector).toBe(true)
    await atlas.still()
    expect((await atlas.capture(size)).equals(usual)).toBe(false)
    atlas.expectClean()
  })

  test('the pointer is made visible on the leg', async () => {
    const atlas = await chromium.shared({ projector: true })
    const place = await atlas.place('soleus')
    await atlas.page.mouse.move(place?.x ?? 0, place?.y ?? 0)
    await atlas.page.locator('.pointer-ring[data-shown=true]').waitFor()
  })
})
