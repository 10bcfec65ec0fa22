import { expect, test } from 'vitest'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import { gastrocnemiusMedial } from '../../sculpt/figures/gastrocnemiusMedial.ts'
import { plantaris } from '../../sculpt/figures/plantaris.ts'
import { soleus } from '../../sculpt/figures/soleus.ts'
import { sweepFrame } from '../../sculpt/solids/sweepPath.ts'
import { FINISH } from '../../sculpt/surface/finish.ts'
import { nodeNamed, readLeg, surfaceOf } from '../model/leg.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** The number in the drawer's answer, once one stands there. */
async function answer(atlas: Atlas, unit: string): Promise<number> {
  const text = await atlas.page.waitForFunction((u) => {
    const words = document.querySelector('.measure-answer')?.textContent ?? ''
    return words.includes(u) ? words : null
  }, unit)
  return Number.parseFloat(String(await text.jsonValue()).match(/[\d.]+/)?.[0] ?? '')
}

test('the tibia is as long as its own mesh says, after a reload and in every pose', async () => {
  const { points } = surfaceOf(nodeNamed(await readLeg(), 'tibia'))
  const top = points.reduce((best, p) => (p.y > best.y ? p : best))
  const bottom = points.reduce((best, p) => (p.y < best.y ? p : best))
  const length = 1000 * top.distanceTo(bottom)
  const atlas = await (await chromium.open('select=tibia', { reducedMotion: true })).ready()
  const { page } = atlas
  await page.keyboard.press('y')
  await page.getByRole('radio', { name: t('measure.straight') }).click()
  await page.getByRole('button', { name: t('measure.top', TERMS.tibia.names.en) }).click()
  await page.getByRole('button', { name: t('measure.bottom', TERMS.tibia.names.en) }).click()
  expect(Math.abs((await answer(atlas, 'mm')) - length)).toBeLessThan(1)
  const { measure } = await atlas.state()
  await page.waitForFunction(() => location.hash.match(/:tibia,/g)?.length === 2)
  await page.reload()
  await atlas.ready()
  expect((await atlas.state()).measure).toEqual(measure)
  await atlas.set({ knee: 80, ankle: -30 })
  await page.keyboard.press('y')
  expect(Math.abs((await answer(atlas, 'mm')) - length)).toBeLessThan(1)
  await page.keyboard.press('Escape')
  await atlas.until({ measure: null })
  await page.keyboard.press('Control+z')
  await atlas.until({ measure })
  atlas.expectClean()
})

test('clicks on the leg choose points while they are waited for, and select again afterwards', async () => {
  const atlas = await (await chromium.open('', { reducedMotion: true })).ready()
  await atlas.page.keyboard.press('y')
  await atlas.page.getByRole('radio', { name: t('measure.surface') }).click()
  await atlas.page.waitForFunction(() => 'measuring' in document.documentElement.dataset)
  await atlas.still()
  await atlas.clickStructure('gastrocnemius-medial')
  await atlas.clickStructure('achilles-tendon')
  await atlas.page.waitForFunction(() => window.sural.getState().measure?.points.length === 2)
  expect(await answer(atlas, 'mm')).toBeGreaterThan(50)
  expect(await atlas.page.locator('.measure-answer').textContent()).toMatch(/different structures/)
  expect((await atlas.state()).select).toBeNull()
  await atlas.page.waitForFunction(() => !('measuring' in document.documentElement.dataset))
  await atlas.clickStructure('soleus')
  await atlas.until({ select: 'soleus' })
  atlas.expectClean()
})

/** Length of a figure's middle between the places where half of its girth is no tendon any more, mm. */
function fleshOf(figure: typeof gastrocnemiusMedial | typeof soleus | typeof plantaris): number {
  const all = FINISH[figure.id].tendon.filter(({ side }) => side === 'all').map(({ full, gone }) => (full + gone) / 2)
  const [from, to] = [Math.min(...all), Math.max(...all)]
  const steps = 300
  const middles = Array.from(
    { length: steps + 1 },
    (_, i) => sweepFrame(figure, from + ((to - from) * i) / steps).centre,
  )
  return middles.reduce((sum, [x, y, z], i) => {
    const [a, b, c] = middles[Math.max(0, i - 1)]!
    return sum + Math.hypot(x - a, y - b, z - c)
  }, 0)
}

/** A belly begins and ends with a ring of vertices that is flesh anywhere: tongues fray over a ring at either end, mm. */
const RINGS = 9

test.each([gastrocnemiusMedial, soleus, plantaris])(
  'the belly of $id is as long as its figure is fleshy',
  async (figure) => {
    const atlas = await (await chromium.open(`select=${figure.id}&measure=belly`, { reducedMotion: true })).ready()
    await atlas.page.keyboard.press('y')
    expect(Math.abs((await answer(atlas, 'mm')) - fleshOf(figure))).toBeLessThan(RINGS)
    atlas.expectClean()
  },
)
