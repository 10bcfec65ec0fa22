import { describe, expect, test } from 'vitest'
import { comparePictures } from '../golden/comparePictures.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const PICTURE = { width: 400, height: 300, transparent: true }

describe('history', () => {
  test('Ctrl+Z takes a change back, Ctrl+Shift+Z does it again', async () => {
    const atlas = await chromium.shared()
    await atlas.set({ select: 'soleus' })
    await atlas.set({ view: 'lateral' })
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ view: 'posterior', select: 'soleus' })
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ select: null })
    await atlas.page.keyboard.press('Control+Shift+z')
    await atlas.page.keyboard.press('Control+Shift+z')
    await atlas.until({ view: 'lateral', select: 'soleus' })
  })
})

describe('the address', () => {
  test('holds what differs from the default, and a reload brings the same picture back', async () => {
    const atlas = await (await chromium.open()).ready()
    await atlas.set({ select: 'soleus', view: 'lateral', ankle: -20, knee: 30 })
    await atlas.page.waitForURL(/select=soleus/)
    await atlas.expectPanel('soleus')
    await atlas.still()
    const [before, picture] = [await atlas.state(), await atlas.capture(PICTURE)]
    const hash = new URL(atlas.page.url()).hash
    expect(hash).toMatch(/knee=30/)
    expect(hash).not.toMatch(/labels|projector|depth/)
    await atlas.page.reload()
    await atlas.ready()
    await atlas.expectPanel('soleus')
    await atlas.still()
    expect(await atlas.state()).toEqual(before)
    expect(comparePictures(picture, await atlas.capture(PICTURE)).difference).toBeLessThan(0.005)
    atlas.expectClean()
  })

  test('names what it does not understand and goes on', async () => {
    const atlas = await (await chromium.open('knee=999&select=humerus&nonsense=1&view=lateral')).ready()
    const notices = atlas.page.getByRole('status').filter({ hasText: 'knee' })
    await notices.waitFor()
    expect(await notices.textContent()).toContain('select')
    expect(await notices.textContent()).not.toContain('nonsense')
    expect(await atlas.state()).toMatchObject({ knee: 0, select: null, view: 'lateral' })
    await atlas.button('app.dismiss').click()
    await notices.waitFor({ state: 'detached' })
    atlas.expectClean()
  })

  test.each([
    ['a broken escape', '%E0%A4%A'],
    ['a zero byte', 'view=%00'],
    ['empty parts', '=&=&&&'],
    ['brackets', 'select[]=soleus'],
    ['a very long list', `hide=${'x,'.repeat(3000)}`],
  ])('does not break by %s', async (_, hash) => {
    const atlas = await chromium.shared({ knee: 10 })
    await atlas.page.evaluate((h) => location.replace(`#${h}`), hash)
    await atlas.until({ knee: 0, select: null })
    atlas.expectClean()
  })
})

describe('the page API', () => {
  test.each([
    ['knee', { knee: 500 }],
    ['select', { select: 'humerus' }],
    ['nonsense', { nonsense: 1 }],
  ] as const)('setState throws a TypeError that names %s and changes nothing', async (field, patch) => {
    const atlas = await chromium.shared()
    const before = await atlas.state()
    const thrown = await atlas.page.evaluate((p) => {
      try {
        window.sural.setState(p as never)
        return null
      } catch (error) {
        return { type: (error as Error).constructor.name, message: (error as Error).message }
      }
    }, patch)
    expect(thrown).toMatchObject({ type: 'TypeError', message: expect.stringContaining(field) })
    expect(await atlas.state()).toEqual(before)
  })

  test('tells listeners of selection and state until they leave', async () => {
    const atlas = await chromium.shared()
    const heard = await atlas.page.evaluate(() => {
      const told: unknown[] = []
      const stops = [
        window.sural.on('select', (id) => told.push(id)),
        window.sural.on('state', (s) => told.push(s.knee)),
      ]
      window.sural.setState({ select: 'soleus', knee: 10 })
      for (const stop of stops) stop()
      window.sural.setState({ select: null })
      return told
    })
    expect(heard.toSorted()).toEqual([10, 'soleus'])
  })

  test('muscle gives a state of the muscle that the pose changes', async () => {
    const atlas = await chromium.shared()
    const read = () => atlas.page.evaluate(() => window.sural.muscle('soleus'))
    const neutral = await read()
    await (await atlas.set({ ankle: 20 })).still()
    const stretched = await read()
    expect(neutral.ankleMomentArm).toBeGreaterThan(0.03)
    expect(neutral.kneeMomentArm).toBeCloseTo(0)
    expect(stretched.normalisedFibreLength).toBeGreaterThan(neutral.normalisedFibreLength)
    expect(stretched.tendonForce).toBeGreaterThan(neutral.tendonForce)
  })

  test('capture gives a PNG of the asked size', async () => {
    const atlas = await chromium.shared()
    const png = await atlas.capture({ width: 320, height: 480, transparent: true })
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([320, 480])
  })
})
