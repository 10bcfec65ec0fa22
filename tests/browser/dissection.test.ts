import { describe, expect, test } from 'vitest'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const MEDIAL = TERMS['gastrocnemius-medial'].names.en

describe('dissection', () => {
  test('a right click on the leg opens the menu of what is there; what it hides is gone, also for the pointer', async () => {
    const atlas = await chromium.shared()
    const { page } = atlas
    const place = (await atlas.place('gastrocnemius-medial'))!
    await page.mouse.click(place.x, place.y, { button: 'right' })
    const menu = page.getByRole('menu', { name: MEDIAL })
    await menu.getByRole('menuitem', { name: t('dissect.hide') }).click()
    await atlas.until({ hide: ['gastrocnemius-medial'] })
    await atlas.still()
    expect(await page.evaluate((p) => window.sural.structureAt(p.x, p.y), place)).not.toBe('gastrocnemius-medial')
    const strip = page.getByRole('region', { name: t('away.label') })
    await strip.getByRole('button', { name: t('away.hiddenBack', MEDIAL) }).click()
    await atlas.until({ hide: [] })
    await strip.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await atlas.until({ hide: ['gastrocnemius-medial'] })
    atlas.expectClean()
  })

  test('a drag with the right button moves the leg and opens no menu', async () => {
    const atlas = await chromium.shared()
    const place = (await atlas.place('soleus'))!
    await atlas.page.mouse.move(place.x, place.y)
    await atlas.page.mouse.down({ button: 'right' })
    await atlas.page.mouse.move(place.x + 60, place.y, { steps: 4 })
    await atlas.page.mouse.up({ button: 'right' })
    await atlas.page.waitForFunction(() => typeof window.sural.getState().view !== 'string')
    expect(await atlas.page.getByRole('menu').count()).toBe(0)
  })

  test('from the description: alone, glass, what it lies on, each undone by a key', async () => {
    const atlas = await chromium.shared({ select: 'soleus' })
    await atlas.expectPanel('soleus')
    await atlas.button('dissect.isolate').click()
    await atlas.still()
    expect(await atlas.place('tibia')).toBeNull()
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ hide: [] })
    await atlas.button('dissect.bed').click()
    await atlas.page.waitForFunction(() => window.sural.getState().light.includes('tibialis-posterior'))
    await atlas.still()
    const { fade } = await atlas.state()
    expect(fade).toEqual(expect.arrayContaining(['soleus', 'gastrocnemius-medial', 'gastrocnemius-lateral']))
    // Through the glass the pointer reaches what lies behind it.
    expect(await atlas.place('tibialis-posterior')).toMatchObject({ visible: true })
    await atlas.page.keyboard.press('r')
    await atlas.until({ fade: [], light: [] })
  })

  test('by keys on a name of the list, and by its eye', async () => {
    const atlas = await chromium.shared()
    const option = atlas.page.locator('[role=option][data-id=plantaris]')
    await option.focus()
    await atlas.page.keyboard.press('h')
    await atlas.until({ hide: ['plantaris'] })
    expect(await option.textContent()).toContain(t('names.hidden'))
    await option.locator('.name-eye').click()
    await atlas.until({ hide: [], select: null })
    await option.focus()
    await atlas.page.keyboard.press('ContextMenu')
    await atlas.page.getByRole('menu', { name: TERMS.plantaris.names.en }).waitFor()
    await atlas.page.keyboard.press('Escape')
    await atlas.page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await option.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the drawer peels by layers and takes away a compartment; Escape closes it and gives the focus back', async () => {
    const atlas = await chromium.shared()
    const { page } = atlas
    await atlas.button('tools.title').click()
    await page.getByRole('menuitem', { name: t('tools.dissection') }).click()
    const drawer = page.getByRole('complementary', { name: t('tools.dissection') })
    await drawer.getByRole('slider', { name: t('dissect.depth') }).press('ArrowRight')
    await atlas.until({ depth: 2 })
    await atlas.still()
    expect(await atlas.place('soleus')).toBeNull()
    await page.keyboard.press('[')
    await atlas.until({ depth: 1 })
    await drawer.getByRole('button', { name: 'Superficial posterior compartment', exact: true }).click()
    await atlas.still()
    expect(await atlas.place('gastrocnemius-lateral')).toBeNull()
    expect(await atlas.place('tibialis-posterior')).toMatchObject({ visible: true })
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(t('tools.title'))
    atlas.expectClean()
  })
})
