import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/anatomy/claims/index.ts'
import { t } from '../../src/i18n/t.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { type Atlas, type OpenOptions, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const stepOf = (id: string): number => CLAIMS.findIndex((claim) => claim.id === id)
const statement = (atlas: Atlas, id: string) => atlas.page.locator(`[data-claim=${id}]`)

/** Opens the article and waits for its text. */
async function read(atlas: Atlas): Promise<Atlas> {
  await atlas.page.keyboard.press('a')
  await statement(atlas, 'R5').waitFor()
  return atlas.still()
}

describe('the article', () => {
  test('states 65 claims and 22 notes, and no more', async () => {
    const atlas = await read(await chromium.shared())
    const ids = await atlas.page
      .locator('[data-claim]')
      .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.claim))
    expect(ids).toEqual(CLAIMS.map(({ id }) => id))
    expect(new Set(ids).size).toBe(65)
    const notes = atlas.page.locator('[data-claim] [data-claim-note]')
    expect(await notes.count()).toBe(22)
    for (const note of await notes.all()) expect(await note.locator('.source-mark').count()).toBeGreaterThan(0)
  })

  test('a statement brings its scene: state and picture change', async () => {
    const atlas = await read(await chromium.shared())
    const before = await atlas.pixels()
    await statement(atlas, 'I2').locator('.statement-number').click()
    await atlas.until({ step: stepOf('I2'), view: 'medial', ankle: 22, select: 'gastrocnemius-medial' })
    await atlas.still()
    expect((await atlas.pixels()).equals(before)).toBe(false)
  })

  test('is read by keys, and left by Escape with the scene as it was', async () => {
    const atlas = await read(await chromium.shared({ knee: 25, select: 'soleus' }))
    await atlas.until({ step: 0, knee: 0 })
    await atlas.page.locator('[aria-current=step] .statement-number:focus').waitFor()
    await atlas.page.keyboard.press('ArrowDown')
    await atlas.page.keyboard.press('PageDown')
    await atlas.until({ step: 2, view: 'medial' })
    expect(await statement(atlas, 'G3').getAttribute('aria-current')).toBe('step')
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ mode: 'explore', step: 0, knee: 25, select: 'soleus', view: 'posterior' })
    await atlas.expectPanel('soleus')
  })

  test('follows the scroll', async () => {
    const atlas = await read(await chromium.shared())
    await statement(atlas, 'L4').hover()
    await atlas.page.mouse.wheel(0, 900)
    await atlas.page.waitForFunction((step) => window.sural.getState().step > step, stepOf('L4'))
    const { step } = await atlas.state()
    expect(await atlas.page.locator('[aria-current=step]').getAttribute('data-claim')).toBe(CLAIMS[step]?.id)
  })

  test('the leg leads back to it', async () => {
    const atlas = await chromium.shared({ select: 'plantaris' })
    await atlas.expectPanel('plantaris')
    await atlas.panel().locator('.in-article summary').click()
    await atlas.panel().locator('.in-article button').first().click()
    await atlas.until({ mode: 'article', step: stepOf('L6') })
    await statement(atlas, 'L6').waitFor()
  })

  test('each injury by itself changes what is on screen', async () => {
    const atlas = await read(await chromium.shared())
    const injuries = atlas.page.locator('section[aria-labelledby=injuries] > .unfold')
    expect(await injuries.count()).toBe(11)
    let last = await atlas.pixels()
    for (const injury of await injuries.all()) {
      await injury.locator('summary').first().click()
      await injury.locator('.show-scene').first().click()
      await atlas.still()
      const now = await atlas.pixels()
      expect(now.equals(last), await injury.locator('summary').first().innerText()).toBe(false)
      last = now
    }
    expect((await atlas.state()).condition).toBe('triceps-surae-contracture')
  })

  test('an address opens it at a statement, in the statement’s scene', async () => {
    const atlas = await (await chromium.open(`mode=article&step=${stepOf('F4')}`, { reducedMotion: true })).ready()
    await atlas.until({ motion: 'knee-flexion', view: 'lateral' })
    await statement(atlas, 'F4').waitFor()
    expect(await statement(atlas, 'F4').evaluate((e) => e.getBoundingClientRect().top > 0)).toBe(true)
    atlas.expectClean()
  })
})

describe('axe finds nothing in the article', () => {
  const PAGES: Record<string, OpenOptions & { readonly projector?: true }> = {
    light: {},
    dark: { theme: 'dark' },
    phone: { viewport: PHONE, touch: true },
    projector: { projector: true },
  }
  test.each(Object.entries(PAGES))('%s', async (_, { projector = false, ...options }) => {
    const atlas = await (await chromium.open('', { reducedMotion: true, ...options })).ready()
    await atlas.set({ ...DEFAULT_VIEW_STATE, mode: 'article', step: stepOf('I1'), projector })
    await statement(atlas, 'R5').waitFor()
    await atlas.page.locator('.unfold > summary').first().click()
    await atlas.still()
    await atlas.page.evaluate(axe)
    const found = await atlas.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
      return (await axe.run()).violations
    })
    expect(found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
    expect(await atlas.page.getByText(t('article.redFlags')).count()).toBe(1)
  })
})
