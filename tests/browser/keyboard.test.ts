import { expect, test } from 'vitest'
import { HAND_RANGES } from '../../src/biomechanics/handJoints.ts'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { canBeUnseen, setUnseen } from './unseen.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** What has the focus: a selector of it that the test knows. */
const focusIs = (atlas: Atlas, selector: string): Promise<unknown> =>
  atlas.page.waitForFunction((s) => document.activeElement?.matches(s), selector)

/** Presses Tab until an element has the focus, as somebody does who has no mouse; it must come within so many stops. */
async function tabTo(atlas: Atlas, selector: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 90; stops++) {
    if (await atlas.page.evaluate((s) => document.activeElement?.matches(s), selector)) return
    await atlas.page.keyboard.press(key)
  }
  throw new Error(`Tab never comes to ${selector}`)
}

/** Opens something by a key; Escape closes it, and the focus is again where it was. */
async function thereAndBack(atlas: Atlas, key: string, inside: string, before: string): Promise<void> {
  await focusIs(atlas, before)
  await atlas.page.keyboard.press(key)
  await focusIs(atlas, inside)
  await atlas.page.keyboard.press('Escape')
  await focusIs(atlas, before)
}

test('the whole story by keys alone, and the focus is never lost', { timeout: 180_000 }, async () => {
  const atlas = await (await chromium.open('', { reducedMotion: true })).ready()
  const { keyboard } = atlas.page
  const leg = '[role=application]'

  await keyboard.press('Tab')
  await focusIs(atlas, '.skip button')
  await keyboard.press('Enter')
  await focusIs(atlas, '#search')
  await keyboard.type('medial head')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await atlas.until({ select: 'gastrocnemius-medial' })
  await focusIs(atlas, '[role=option][data-id=gastrocnemius-medial]')
  await atlas.expectPanel('gastrocnemius-medial')
  await keyboard.press('d')
  await focusIs(atlas, '#panel-heading')

  await keyboard.press('o')
  await atlas.page.locator('.pose input').first().waitFor()
  await tabTo(atlas, `.pose input[max="${HAND_RANGES.knee.most}"]`, 'Shift+Tab')
  await keyboard.press('PageUp')
  await atlas.page.waitForFunction(() => window.sural.getState().knee > 0)
  await keyboard.press('h')
  await atlas.until({ hide: ['gastrocnemius-medial'] })
  await keyboard.press('Control+z')
  await atlas.until({ hide: [] })
  await keyboard.press('i')
  await atlas.page.waitForFunction(() => window.sural.getState().hide.length > 20)
  await keyboard.press('Control+z')
  await atlas.until({ hide: [] })
  await keyboard.press('s')
  await focusIs(atlas, '#tool-title')
  await atlas.page.waitForFunction(() => window.sural.getState().section !== null)
  await keyboard.press('Escape')
  await focusIs(atlas, '.pose input')
  await atlas.set({ section: null, view: 'posterior', knee: 0 })

  await keyboard.press('y')
  await focusIs(atlas, '#tool-title')
  await tabTo(atlas, '.measure-kind')
  await keyboard.press('Space')
  await atlas.page.waitForFunction(() => window.sural.getState().measure !== null)
  await tabTo(atlas, leg)
  await (await atlas.still()).page.locator('.measure-cross').waitFor()
  await keyboard.press('Enter')
  await atlas.page.waitForFunction(() => window.sural.getState().measure?.points.length === 1)
  await keyboard.press('Shift+ArrowDown')
  await atlas.still()
  await keyboard.press('Enter')
  await atlas.page.waitForFunction(() => window.sural.getState().measure?.points.length === 2)
  await keyboard.press('Escape')
  await atlas.until({ measure: null })
  await focusIs(atlas, leg)
  await keyboard.press('y')

  await keyboard.press('l')
  await atlas.until({ labels: 'names' })
  await tabTo(atlas, leg)
  await thereAndBack(atlas, 'v', '#tool-title', leg)
  await thereAndBack(atlas, 'Control+k', 'dialog.find input', leg)
  await thereAndBack(atlas, '?', 'dialog.help *', leg)
  await thereAndBack(atlas, 'g', '[role=menu], [role=menuitem]', leg)
  atlas.expectClean()
})

test('a button that its own press uses up hands the focus on or keeps it', async () => {
  const atlas = await (
    await chromium.open('hide=soleus,plantaris&knee=30', { reducedMotion: true, before: canBeUnseen })
  ).ready()
  const { page } = atlas
  await setUnseen(page, true)
  // It comes a moment after the first picture, with what speaks.
  await page.locator('[data-announcer]').waitFor({ state: 'attached' })
  const press = async (selector: string): Promise<void> => {
    await page.locator(selector).first().focus()
    await page.keyboard.press('Enter')
  }

  await press('.motion-neutral')
  await atlas.until({ knee: 0 })
  await page.locator('.motion-neutral[aria-disabled=true]').waitFor()
  await focusIs(atlas, '.motion-neutral')

  await press('.strip-chip')
  await atlas.until({ hide: ['plantaris'] })
  await focusIs(atlas, '.strip-chip:only-child')
  await page.keyboard.press('Enter')
  await atlas.until({ hide: [] })
  await focusIs(atlas, '#stage')

  await atlas.set({ hide: ['soleus'] })
  await page.keyboard.press('k')
  await press('.dissect-reset')
  await atlas.until({ hide: [] })
  await page.locator('.dissect-reset[aria-disabled=true]').waitFor()
  await focusIs(atlas, '.dissect-reset')
  await page.keyboard.press('Enter')
  expect((await atlas.state()).hide, 'what is disabled does nothing').toEqual([])

  await page.keyboard.press('q')
  for (const name of ['One', 'Two']) {
    await page.locator('.share [name=name]').fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name, exact: true }).waitFor()
  }
  await page.getByRole('button', { name: t('share.drop', 'One') }).press('Enter')
  await focusIs(atlas, '.share-view')
  atlas.expectClean()
})
