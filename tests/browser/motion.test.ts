import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** The ankle's angle as the page shows it, in words. */
const shownAngle = async (atlas: Atlas): Promise<string> =>
  (await atlas.page.locator('.scrubber output').textContent()) ?? ''

/** Waits until the shown angle matches. */
const untilAngle = (atlas: Atlas, pattern: RegExp): Promise<void> =>
  atlas.page.locator('.scrubber output').filter({ hasText: pattern }).waitFor()

const PLANTAR = /[1-9]\d*° plantar flexed/

describe('plantar flexion', () => {
  test('one press moves the foot: the angle and the picture change', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await atlas.still()
    const before = await atlas.pixels()
    await atlas.button('motion.start').click()
    await untilAngle(atlas, PLANTAR)
    expect((await atlas.state()).motion).toBe('plantar-flexion')
    expect((await atlas.pixels()).equals(before)).toBe(false)
    atlas.expectClean()
  })

  test('a second press holds it there, a third goes on', async () => {
    const atlas = await (await chromium.open()).ready()
    await atlas.button('motion.start').click()
    await untilAngle(atlas, PLANTAR)
    await atlas.page.keyboard.press('m')
    await atlas.until({ speed: 0 })
    await atlas.still()
    const held = await shownAngle(atlas)
    const frames = await atlas.frames()
    await atlas.still()
    expect(await shownAngle(atlas)).toBe(held)
    expect(await atlas.frames()).toBe(frames)
    await atlas.page.keyboard.press('m')
    await atlas.page.waitForFunction((n) => window.sural.stats().frames > n + 2, frames)
  })

  test('the slider takes it to a place of the cycle and holds it there', async () => {
    const atlas = await chromium.shared()
    const slider = atlas.page.getByLabel(t('motion.scrub'))
    await slider.fill('0.5')
    await atlas.until({ motion: 'plantar-flexion', time: 0.5, speed: 0 })
    await atlas.still()
    await untilAngle(atlas, /4\d° plantar flexed/)
    expect(await slider.getAttribute('aria-valuetext')).toBe(await shownAngle(atlas))
  })

  test('it moves the heel up and back down over the cycle', async () => {
    const atlas = await chromium.shared({ view: 'medial' })
    const angles: number[] = []
    for (const time of [0, 0.25, 0.5, 0.75, 1]) {
      await (await atlas.set({ motion: 'plantar-flexion', time, speed: 0 })).still()
      const [degrees = '0', word] = (await shownAngle(atlas)).split('° ')
      angles.push(Number.parseInt(degrees, 10) * (word?.startsWith('plantar') ? -1 : 1) || 0)
    }
    expect(Math.min(...angles)).toBeLessThanOrEqual(-40)
    expect(angles.at(0)).toBe(angles.at(-1))
    expect(angles.at(0)).toBeGreaterThan(Math.min(...angles) + 40)
  })

  test('picking is right while it runs', async () => {
    const atlas = await (await chromium.open('view=medial')).ready()
    await atlas.set({ motion: 'plantar-flexion', speed: 0.25 })
    await untilAngle(atlas, PLANTAR)
    const hit = await atlas.page.evaluate(() => {
      const place = window.sural.screenPosition('calcaneus')
      return place && window.sural.structureAt(place.x, place.y)
    })
    expect(hit).toBe('calcaneus')
  })

  test('with reduced motion asked for it goes once to the end and stays', async () => {
    const atlas = await chromium.shared()
    await atlas.button('motion.once').click()
    await untilAngle(atlas, /4\d° plantar flexed/)
    await atlas.still()
    expect(await shownAngle(atlas)).toMatch(/4\d° plantar flexed/)
    await atlas.page.getByRole('button', { name: new RegExp(t('motion.onceBack')) }).click()
    await untilAngle(atlas, /neutral/)
    atlas.expectClean()
  })
})

describe('pose', () => {
  test('the ankle follows its slider and the way back is one press', async () => {
    const atlas = await chromium.shared()
    await atlas.page.getByRole('button', { name: t('pose.title'), exact: true }).click()
    await atlas.page.getByRole('slider', { name: new RegExp(`^${t('pose.ankle')}`) }).fill('-20')
    await atlas.until({ ankle: -20, motion: null })
    await atlas.still()
    await untilAngle(atlas, /20° plantar flexed/)
    await atlas.button('motion.neutral').click()
    await atlas.until({ ankle: 0, knee: 0 })
  })
})
