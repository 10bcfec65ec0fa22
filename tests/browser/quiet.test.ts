import { expect, test } from 'vitest'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

test('the page loads ready with nothing on the console and no request to another origin', async () => {
  const atlas = await (await chromium.open()).ready()
  await atlas.still()
  expect((await atlas.page.evaluate(() => window.sural.stats())).triangles).toBeGreaterThan(20_000)
  atlas.expectClean()
})

test('a still leg draws no frame', async () => {
  const atlas = await chromium.shared()
  const frames = await atlas.frames()
  await atlas.page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 60
        const count = (): void => {
          left -= 1
          if (left === 0) done()
          else requestAnimationFrame(count)
        }
        count()
      }),
  )
  expect(await atlas.frames()).toBe(frames)
})

test('the page has a strict content security policy', async () => {
  const atlas = await chromium.shared()
  const policy = await atlas.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toMatch(/default-src 'self'|default-src 'none'/)
  expect(policy).toMatch(/script-src 'self'(;| 'wasm-unsafe-eval')/)
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/)
  expect(policy).not.toMatch(/https?:|\*/)
})
