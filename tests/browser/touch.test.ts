import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import type { FreeCamera } from '../../src/state/viewpoint.ts'
import { type Atlas, PHONE } from './driver.ts'
import { Fingers } from './fingers.ts'
import { canBeUnseen, setUnseen } from './unseen.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

const length = (v: readonly number[]): number => Math.hypot(...v)
const between = (a: readonly number[], b: readonly number[]): number[] => a.map((x, i) => x - b[i]!)
const far = ({ position, target }: FreeCamera): number => length(between(position, target))

/** Where the camera has come to rest, off the standard views. */
async function camera(atlas: Atlas): Promise<FreeCamera> {
  await atlas.page.waitForFunction(() => typeof window.sural.getState().view === 'object')
  await atlas.still()
  return (await atlas.state()).view as FreeCamera
}

test('one finger turns, two move and bring nearer, a tap selects, a rest asks for the menu', async () => {
  const atlas = await (
    await chromium.open('', {
      viewport: { ...PHONE, height: 640 },
      touch: true,
      reducedMotion: true,
      before: canBeUnseen,
    })
  ).ready()
  await setUnseen(atlas.page, true)
  const fingers = await Fingers.of(atlas.page)
  await atlas.still()
  const soleus = (await atlas.place('soleus'))!
  const free = { x: 300, y: 500 }

  await fingers.drag([free, { ...free, x: free.x - 90 }])
  const turned = await camera(atlas)
  await fingers.drag([free, { ...free, x: free.x - 90 }])
  const again = await camera(atlas)
  // About the same point, from as far, but from elsewhere: by far more than the millimetre that is written down.
  expect(length(between(turned.target, again.target))).toBeLessThan(2)
  expect(Math.abs(far(turned) - far(again))).toBeLessThan(5)
  expect(length(between(turned.position, again.position))).toBeGreaterThan(far(again) / 4)

  const [left, right] = [
    { x: 120, y: 320 },
    { x: 220, y: 320 },
  ]
  await fingers.drag([left, { x: 150, y: 380 }], [right, { x: 250, y: 380 }])
  const moved = await camera(atlas)
  expect(length(between(moved.target, again.target))).toBeGreaterThan(20)
  expect(Math.abs(far(moved) / far(again) - 1)).toBeLessThan(0.1)

  await fingers.drag([left, { x: 90, y: 320 }], [right, { x: 250, y: 320 }])
  await atlas.page.waitForFunction(
    (before) => JSON.stringify(window.sural.getState().view) !== before,
    JSON.stringify(moved),
  )
  expect(far(await camera(atlas))).toBeLessThan(far(moved) * 0.85)

  await (await atlas.set(DEFAULT_VIEW_STATE)).still()
  await fingers.press(soleus)
  const menu = atlas.page.getByRole('menu', { name: TERMS.soleus.names.en })
  await menu.waitFor()
  await fingers.lift()
  expect((await atlas.state()).select, 'lifting the finger selects nothing').toBeNull()
  expect(await menu.count()).toBe(1)
  await atlas.page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })

  await fingers.tap(soleus)
  await atlas.until({ select: 'soleus' })
  atlas.expectClean()
})

const HOST = `<!doctype html><title>Host</title><body style="margin:0;height:3000px">
<iframe title="The leg" src="/index.html?embed" style="position:absolute;left:15px;top:150px;width:360px;height:440px;border:0"></iframe>`

describe('embedded in a page that scrolls', () => {
  const open = async (): Promise<{ page: Page; leg: Frame; fingers: Fingers }> => {
    const { page } = await chromium.open('', {
      viewport: { ...PHONE, height: 640 },
      touch: true,
      reducedMotion: true,
      before: (page) =>
        page.route(`${inject('origin')}/`, (route) => route.fulfill({ contentType: 'text/html', body: HOST })),
    })
    const leg = page.frames().find((frame) => frame.url().includes('?embed'))!
    await leg.waitForFunction(() => 'sural' in window)
    await leg.evaluate(() => window.sural.ready)
    await leg.getByText(t('embed.finger')).waitFor()
    return { page, leg, fingers: await Fingers.of(page) }
  }

  test('wheel and upright swipe scroll the page; Ctrl and wheel, sideways swipe and two fingers move the leg; what is away is told', async () => {
    const { page, leg, fingers } = await open()
    const view = () => leg.evaluate(() => JSON.stringify(window.sural.getState().view))
    const hint = (words: string) => leg.locator('[role=status]', { hasText: words })
    const changed = (before: string) =>
      leg.waitForFunction((was) => JSON.stringify(window.sural.getState().view) !== was, before)

    await page.mouse.move(190, 400)
    await page.mouse.wheel(0, 120)
    await page.waitForFunction(() => scrollY >= 100)
    await hint(t('embed.mouse', 'Ctrl')).waitFor({ state: 'attached' })
    expect(await view()).toBe('"posterior"')
    await page.evaluate(() => scrollTo(0, 0))

    await fingers.drag([
      { x: 190, y: 460 },
      { x: 190, y: 260 },
    ])
    await page.waitForFunction(() => scrollY >= 100)
    await hint(t('embed.finger')).waitFor({ state: 'attached' })
    await page.evaluate(() => scrollTo(0, 0))

    let before = await view()
    await fingers.drag([
      { x: 120, y: 320 },
      { x: 260, y: 330 },
    ])
    await changed(before)
    before = await view()
    await fingers.drag(
      [
        { x: 140, y: 320 },
        { x: 140, y: 220 },
      ],
      [
        { x: 240, y: 320 },
        { x: 240, y: 220 },
      ],
    )
    await changed(before)
    before = await view()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await changed(before)
    expect(await page.evaluate(() => scrollY), 'what moves the leg does not scroll the page').toBe(0)

    // What was taken away is told within the frame, above the line that says how to move.
    await leg.evaluate(() => window.sural.setState({ hide: ['soleus', 'plantaris'] }))
    const strip = leg.getByRole('region', { name: t('away.label') })
    await strip.waitFor()
    const [line, box] = [(await leg.locator('.how-to-move').boundingBox())!, (await strip.boundingBox())!]
    expect(box.y + box.height).toBeLessThanOrEqual(line.y)
    expect(box.x).toBeGreaterThanOrEqual(15)
    expect(box.x + box.width).toBeLessThanOrEqual(375)
  })
})
