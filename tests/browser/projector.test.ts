import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** Size of the letters of the first element that a selector finds, pixels. */
const letters = (atlas: Atlas, selector: string): Promise<number> =>
  atlas.page.evaluate((of) => Number.parseFloat(getComputedStyle(document.querySelector(of)!).fontSize), selector)

const READ = ['.summary p', '.part .fact p']
/** Two sliders, their angle and their speed share one line: they grow as far as it goes. */
const CONTROLS = ['.motion-toggle', '.scrubber output']

describe('the projector', () => {
  test('the switch doubles the type, and back', async () => {
    const atlas = await chromium.shared({ select: 'soleus' })
    await atlas.expectPanel('soleus')
    const sizes = () => Promise.all([...READ, ...CONTROLS].map((selector) => letters(atlas, selector)))
    const usual = await sizes()
    await atlas.page.getByRole('button', { name: t('tool.projector'), exact: true }).click()
    await (await atlas.until({ projector: true })).still()
    const growth = (await sizes()).map((size, i) => size / usual[i]!)
    expect(growth.slice(0, READ.length)).toEqual(READ.map(() => 2))
    expect(Math.min(...growth)).toBeGreaterThan(1.7)
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
