import { expect, test, vi } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** Waits for the tooltip beside the control that has the focus or the pointer. */
const tip = (atlas: Atlas, text: string, timeout = 30_000): Promise<unknown> =>
  atlas.page.waitForFunction((words) => document.querySelector('.tip')?.textContent?.includes(words), text, {
    timeout,
  })

test('every sign of rail, motion and tools says its name, and every key is shown', async () => {
  const atlas = await (await chromium.open('select=soleus', { reducedMotion: true })).ready()
  const { page } = atlas
  await page.keyboard.press('y')
  await page.getByRole('heading', { name: t('tools.measure') }).waitFor()
  // The next focus counts as one that a key has brought.
  await page.keyboard.press('Tab')
  await page.waitForFunction((name) => {
    const button = document.querySelector<HTMLElement>(`.rail [aria-label="${name}"]`)
    button?.blur()
    button?.focus()
    return document.querySelector('.tip')
  }, t('tool.home'))
  const controls = page.locator(':is(.rail, .transport, .tool, .panel, .names) button:visible')
  const owed = await controls.evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.getAttribute('aria-label') ?? button.textContent ?? '',
      key: button.getAttribute('aria-keyshortcuts'),
      word: (button as HTMLElement).innerText.trim(),
      off: button.ariaDisabled === 'true' || button.ariaExpanded === 'true',
    })),
  )
  const silent: string[] = []
  for (const [i, { name, key, word, off }] of owed.entries()) {
    if (off || (word !== '' && !key)) continue
    await controls.nth(i).focus()
    // A tip that comes late is a tip; one that does not come in this time is not.
    await tip(atlas, name.trim(), 5000).catch(() => undefined)
    const said = await page.evaluate(() => document.querySelector('.tip')?.textContent ?? '')
    if (!said.includes(name.trim())) silent.push(`${name}: ${said}`)
    else if (key && !said.includes(key.split('+').at(-1) || '+')) silent.push(`${name} without ${key}`)
  }
  expect(owed.length).toBeGreaterThan(25)
  expect(silent).toEqual([])
  atlas.expectClean()
})

test('a tooltip comes where the pointer rests, and goes with Escape', async () => {
  const atlas = await (await chromium.open('', { reducedMotion: true })).ready()
  // Tips come after the first picture: who rests there before moves once more.
  await vi.waitFor(
    async () => {
      await atlas.page.mouse.move(400, 300)
      await atlas.button('tool.zoomIn').hover()
      await tip(atlas, t('tool.zoomIn'), 3000)
    },
    { timeout: 30_000 },
  )
  await atlas.page.keyboard.press('Escape')
  await atlas.page.locator('.tip').waitFor({ state: 'detached' })
  atlas.expectClean()
})
