import { expect, test } from 'vitest'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const SAID = '[data-announcer]'

/** Waits until the words are said. */
const said = (atlas: Atlas, words: string): Promise<unknown> =>
  atlas.page.waitForFunction(
    ([region, text]) => document.querySelector(region!)?.textContent?.includes(text!),
    [SAID, words],
  )

/** Notes from now on everything that is said. */
async function listen(atlas: Atlas): Promise<() => Promise<string[]>> {
  await atlas.page.locator(SAID).waitFor({ state: 'attached' })
  await atlas.page.evaluate((region) => {
    const list: string[] = []
    Object.assign(window, { said: list })
    const element = document.querySelector(region)!
    new MutationObserver(() => list.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  }, SAID)
  return () => atlas.page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('choosing, posing, hiding and cutting are told, and the stage describes itself', async () => {
  const atlas = await (await chromium.open('', { reducedMotion: true })).ready()
  await listen(atlas)
  const stage = atlas.page.getByRole('application')
  await atlas.clickStructure('soleus')
  await said(atlas, t('say.selected', TERMS.soleus.names.en))
  await atlas.set({ ankle: -20 })
  await said(atlas, 'Ankle 20° plantar flexed.')
  await atlas.page.keyboard.press('h')
  await said(atlas, t('say.hidden', TERMS.soleus.names.en))
  const id = await stage.getAttribute('aria-describedby')
  const description = atlas.page.locator(`#${id}`)
  await description.getByText('Ankle 20° plantar flexed').waitFor({ state: 'attached' })
  expect(await description.textContent()).toContain(t('say.hidden', TERMS.soleus.names.en))
  await atlas.page.keyboard.press('r')
  await said(atlas, t('say.whole'))
  await atlas.set({ section: 0.5 })
  await said(atlas, 'Cut: Transverse')
  atlas.expectClean()
})

test('a drag over many angles is told once; a running motion is not told frame by frame', async () => {
  const atlas = await (await chromium.open('')).ready()
  const all = await listen(atlas)
  for (let ankle = -1; ankle >= -30; ankle--) await atlas.set({ ankle })
  await said(atlas, 'Ankle 30° plantar flexed')
  expect(await all()).toHaveLength(1)
  await atlas.set({ motion: 'walk' })
  await said(atlas, t('say.started', t('exercise.walk')))
  const from = await atlas.frames()
  await atlas.page.waitForFunction((n) => window.sural.stats().frames > n + 20, from)
  expect(await all()).toHaveLength(2)
  await atlas.page.keyboard.press('m')
  await said(atlas, 'Walking held:')
  expect(await all()).toHaveLength(3)
  atlas.expectClean()
})
