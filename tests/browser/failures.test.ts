import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { comparePictures } from '../golden/comparePictures.ts'
import { withChromium } from './withChromium.ts'

const PICTURE = { width: 400, height: 300, transparent: true }
const MODEL_ROUTE = '**/models/lower-leg*.glb*'

describe('without WebGL', () => {
  const chromium = withChromium({ webgl: false })

  test('the page says so and the descriptions can be read beside a still picture', async () => {
    const atlas = await chromium.open()
    await atlas.page.getByRole('alert').getByText(t('failure.noWebgl.title')).waitFor()
    await atlas.page.getByRole('img', { name: t('stage.poster') }).waitFor()
    await atlas.page.getByRole('option', { name: 'Soleus', exact: true }).click()
    await atlas.expectPanel('soleus')
  })
})

describe('a model that does not arrive', () => {
  const chromium = withChromium()
  const glb = readFileSync('public/models/lower-leg.glb')
  const broken = {
    'is missing': (page: Page) => page.route(MODEL_ROUTE, (route) => route.fulfill({ status: 404, body: 'no' })),
    'is cut short': (page: Page) =>
      page.route(MODEL_ROUTE, (route) => route.fulfill({ body: glb.subarray(0, glb.length / 2) })),
    'is not a GLB': (page: Page) =>
      page.route(MODEL_ROUTE, (route) => route.fulfill({ body: '<!doctype html><title>A page</title>' })),
    'is an empty file': (page: Page) => page.route(MODEL_ROUTE, (route) => route.fulfill({ body: '' })),
    'is cut off by the network': (page: Page) => page.route(MODEL_ROUTE, (route) => route.abort()),
  }

  test.each(Object.entries(broken))('one that %s is named, the names work, and a retry recovers', async (_, before) => {
    const atlas = await chromium.open('', { before })
    const alert = atlas.page.getByRole('alert')
    await alert.getByText(t('failure.model.title')).waitFor()
    expect((await alert.locator('.failure-message').textContent())?.length).toBeGreaterThan(10)
    await atlas.page.getByRole('option', { name: 'Soleus', exact: true }).click()
    await atlas.expectPanel('soleus')
    await atlas.page.unroute(MODEL_ROUTE)
    await atlas.button('failure.retry').click()
    await atlas.ready()
    await atlas.still()
    expect(await atlas.place('soleus')).not.toBeNull()
  })
})

describe('a second file that does not arrive', () => {
  const chromium = withChromium()

  test('is named, and the leg is there without it', async () => {
    const before = (page: Page) => page.route('**/models/lower-leg-context.glb*', (route) => route.abort())
    const atlas = await (await chromium.open('', { before })).ready()
    await atlas.page.getByRole('status').filter({ hasText: 'lower-leg-context.glb' }).waitFor()
    await atlas.still()
    await atlas.clickStructure('gastrocnemius-medial')
    await atlas.expectPanel('gastrocnemius-medial')
  })
})

describe('a graphics context that is lost', () => {
  const chromium = withChromium()

  test('comes back by itself in the same state', async () => {
    const atlas = await (await chromium.open('select=soleus&view=lateral')).ready()
    // The second file comes in its own time, with the card or without it.
    const whole = async () => {
      await atlas.page.waitForFunction(() => window.sural.screenPosition('tibialis-anterior') !== null)
      await atlas.still()
    }
    await whole()
    const [state, picture] = [await atlas.state(), await atlas.capture(PICTURE)]
    const frames = await atlas.frames()
    await atlas.page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2')
      const loss = gl?.getExtension('WEBGL_lose_context')
      if (!loss) throw new Error('the browser cannot lose its context')
      loss.loseContext()
      requestAnimationFrame(() => requestAnimationFrame(() => loss.restoreContext()))
    })
    await atlas.page.waitForFunction((n) => window.sural.stats().frames > n, frames)
    await whole()
    expect(await atlas.state()).toEqual(state)
    expect(comparePictures(picture, await atlas.capture(PICTURE)).difference).toBeLessThan(0.005)
    await atlas.clickStructure('gastrocnemius-lateral')
    await atlas.expectPanel('gastrocnemius-lateral')
  })
})
