import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ViewState } from '../../src/state/viewState.ts'
import { randomStream } from '../unit/random.ts'
import { randomState } from '../unit/randomState.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const SEEDS = [20261125, 20261126]
/** Where the leg and its letters come from; a page that waits for them for ever is quickly loaded. */
const SLOW = /\/models\/|\/Stage-|poster|\.woff2$/
const SMALL = { width: 480, height: 320 }

/** Reloads and waits until the interface stands; the leg itself is still on its way. */
async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => 'sural' in window && document.querySelector('.page'), undefined, { polling: 20 })
}

const stateOf = (page: Page): Promise<ViewState> => page.evaluate(() => window.sural.getState())

test('200 random states survive a real reload of their address', { timeout: 400_000 }, async () => {
  await Promise.all(
    SEEDS.map(async (seed) => {
      const before = (page: Page) => page.route(SLOW, () => {})
      const atlas = await chromium.open('', { before, viewport: SMALL, reducedMotion: true })
      const { page } = atlas
      await page.waitForFunction(() => 'sural' in window)
      const random = randomStream(seed)
      for (let i = 0; i < 100; i++) {
        const state = randomState(random)
        await page.evaluate((s) => window.sural.setState(s), state)
        await reload(page)
        expect(await stateOf(page), `state ${i} of seed ${seed}: ${page.url()}`).toEqual(state)
      }
      atlas.expectClean()
    }),
  )
})

test('four of them survive it with the leg on screen, and stay when it stands still', async () => {
  const atlas = await (await chromium.open('', { viewport: SMALL, reducedMotion: true })).ready()
  const random = randomStream(SEEDS[0]!)
  for (let i = 0; i < 4; i++) {
    // A running motion is held: its leg never stands still.
    const state = { ...randomState(random), speed: 0 }
    await atlas.set(state)
    await atlas.page.reload()
    await (await atlas.ready()).still()
    expect(await atlas.state(), `state ${i}: ${atlas.page.url()}`).toEqual(state)
  }
  atlas.expectClean()
})
