import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { PHONE } from './driver.ts'
import { readLabels } from './readLabels.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

describe('labels', () => {
  test('follow the leg while it is bent, and are told to a screen reader', async () => {
    const atlas = await chromium.shared({ labels: 'names', view: 'lateral' })
    const before = (await readLabels(atlas)).find(({ id }) => id === 'calcaneus')!
    await atlas.set({ ankle: -40 })
    const after = (await readLabels(atlas)).find(({ id }) => id === 'calcaneus')!
    expect(after.hit).toBe('calcaneus')
    expect(Math.hypot(after.line[2] - before.line[2], after.line[3] - before.line[3])).toBeGreaterThan(8)
    const list = atlas.page.getByRole('list', { name: t('labels.list') })
    await list.getByRole('button', { name: 'Calcaneus' }).click()
    await atlas.until({ select: 'calcaneus' })
  })

  test('by the key: names, numbers, off; the drawer holds the key to the numbers', async () => {
    const atlas = await chromium.shared()
    await atlas.page.keyboard.press('l')
    await atlas.until({ labels: 'names' })
    await atlas.page.keyboard.press('l')
    await atlas.until({ labels: 'numbers' })
    await readLabels(atlas)
    expect(await atlas.page.locator('.labels li[data-id=soleus]').textContent()).toBe('3')
    await atlas.page.keyboard.press('j')
    const drawer = atlas.page.getByRole('complementary', { name: t('tools.labels') })
    await drawer.getByRole('button', { name: /^3\s*Soleus$/ }).waitFor()
    await drawer.getByRole('radio', { name: t('labels.off') }).click()
    await atlas.until({ labels: 'off' })
    await atlas.page.locator('.labels').waitFor({ state: 'detached' })
    await atlas.page.keyboard.press('j')
    atlas.expectClean()
  })

  test('on a phone numbers stand where there is no room for names', async () => {
    const atlas = await (
      await chromium.open('labels=names', { viewport: PHONE, touch: true, reducedMotion: true })
    ).ready()
    const all = await readLabels(atlas)
    expect(await atlas.page.locator('.labels').getAttribute('data-numbers')).toBe('true')
    for (const { box } of all) expect(box.left).toBeGreaterThanOrEqual(0)
    atlas.expectClean()
  })
})
