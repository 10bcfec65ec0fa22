import { expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { type Atlas, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const line = (atlas: Atlas) => atlas.page.getByRole('region', { name: t('first.label') })

test('the hints follow what is done, and what was done is not asked for', async () => {
  const atlas = await (await chromium.open('', { firstVisit: true })).ready()
  const { page } = atlas
  await line(atlas).getByText(t('first.turn')).waitFor()
  await atlas.clickStructure('soleus')
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowLeft')
  // The part was read about already: the next hint is the one after.
  await line(atlas).getByText(t('first.flex')).waitFor()
  expect(await page.locator('.motion-toggle[data-hinted]').count()).toBe(1)
  await page.keyboard.press('m')
  await line(atlas).getByText(t('first.tools')).waitFor()
  expect(await page.locator('.motion-toggle[data-hinted]').count()).toBe(0)
  await page.keyboard.press('g')
  await page.keyboard.press('Escape')
  await line(atlas).getByText(t('first.find')).waitFor()
  await page.keyboard.press('Control+k')
  await line(atlas).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.evaluate(() => history.replaceState(null, '', location.pathname))
  await page.reload()
  await atlas.ready()
  await page.locator('[data-announcer]').waitFor({ state: 'attached' })
  expect(await line(atlas).count()).toBe(0)
  atlas.expectClean()
})

test('one press ends them for good, and they cover nothing of the leg', async () => {
  const atlas = await (await chromium.open('', { firstVisit: true, viewport: PHONE, touch: true })).ready()
  await line(atlas).getByText(t('first.turnFinger')).waitFor()
  await atlas.still()
  const box = (await line(atlas).boundingBox())!
  const covered = await atlas.page.evaluate(({ x, y, width, height }) => {
    for (let i = 0; i <= 20; i++)
      for (let j = 0; j <= 4; j++)
        if (window.sural.structureAt(x + (width * i) / 20, y + (height * j) / 4) !== null) return true
    return false
  }, box)
  expect(covered).toBe(false)
  await atlas.button('first.end').click()
  await line(atlas).waitFor({ state: 'detached' })
  expect(await atlas.page.evaluate(() => localStorage.getItem('sural.hints'))).not.toBeNull()
  atlas.expectClean()
})

test.each(['select=soleus', 'projector=1'])('an address that says %s is left alone', async (hash) => {
  const atlas = await (await chromium.open(hash, { firstVisit: true })).ready()
  await atlas.page.locator('[data-announcer]').waitFor({ state: 'attached' })
  expect(await line(atlas).count()).toBe(0)
  atlas.expectClean()
})
