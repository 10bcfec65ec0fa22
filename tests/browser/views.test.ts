import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { STANDARD_VIEWS } from '../../src/state/viewpoint.ts'
import { DESKTOP } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const MIDDLE = { x: DESKTOP.width / 2, y: DESKTOP.height / 2 }

describe('views', () => {
  test('each of the six buttons shows the leg from its side, and says so', async () => {
    const atlas = await chromium.shared({ view: 'superior' })
    const pictures = new Set<string>()
    for (const view of STANDARD_VIEWS) {
      await atlas.page.getByRole('button', { name: t('view.name', t(`view.${view}`)), exact: true }).click()
      await (await atlas.until({ view })).still()
      pictures.add((await atlas.pixels()).toString('base64'))
      await atlas.page.getByRole('img', { name: new RegExp(view, 'i') }).waitFor()
    }
    expect(pictures.size).toBe(STANDARD_VIEWS.length)
    atlas.expectClean()
  })

  test('a drag turns the leg, the key 0 brings it back', async () => {
    const atlas = await (await chromium.open()).ready()
    await atlas.still()
    const home = await atlas.pixels()
    await atlas.page.mouse.move(MIDDLE.x, MIDDLE.y)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(MIDDLE.x + 200, MIDDLE.y + 20, { steps: 5 })
    await atlas.page.mouse.up()
    await atlas.still()
    expect((await atlas.pixels()).equals(home)).toBe(false)
    expect((await atlas.state()).view).toMatchObject({ position: expect.any(Array), target: expect.any(Array) })
    await atlas.page.keyboard.press('0')
    await (await atlas.until({ view: 'posterior' })).still()
  })

  test('the wheel zooms towards the pointer, and never loses the leg', async () => {
    const atlas = await chromium.shared()
    const before = await atlas.place('achilles-tendon')
    await atlas.page.mouse.move(before?.x ?? 0, before?.y ?? 0)
    await atlas.page.mouse.wheel(0, -400)
    await atlas.still()
    const under = await atlas.page.evaluate((p) => window.sural.structureAt(p.x, p.y), before ?? MIDDLE)
    expect(under).toBe('achilles-tendon')
    for (const step of [-4000, -4000, 9000, 9000]) await atlas.page.mouse.wheel(0, step)
    await atlas.still()
    expect(await atlas.place('soleus')).not.toBeNull()
  })

  test('the arrow keys turn the leg when it has the focus', async () => {
    const atlas = await chromium.shared()
    await atlas.button('app.skipToStage').focus()
    await atlas.page.keyboard.press('Enter')
    for (let i = 0; i < 3; i++) await atlas.page.keyboard.press('ArrowRight')
    await atlas.page.waitForFunction(() => typeof window.sural.getState().view === 'object')
  })
})
