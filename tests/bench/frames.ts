import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { preview } from 'vite'
import { launch } from '../browser/launch.ts'

/**
 * `npm run bench:frames [-- folder …]`: what a frame costs on the software renderer, at 1280 × 720, for one or more
 * built pages side by side in one browser. Give the folder of an earlier build to compare it with this one; the ratio
 * is what counts, since the milliseconds are those of the machine and of its mood.
 */
const folders = process.argv.slice(2)
if (folders.length === 0) folders.push('dist')

/** Camera and target in mm: the whole leg, and close-ups in which one tissue fills the picture. */
const VIEWS = {
  'whole leg': [0, 310, -1650, 0, 310, 0],
  muscle: [30, 330, -260, 10, 320, -60],
  bones: [240, 140, 360, 5, 60, 60],
} as const
const ROUNDS = 7

interface Frames {
  /** Milliseconds that the last frame took, until the last pixel. */
  last: number
}

/** Runs in the page before its own code: times each frame that is drawn, up to the end of the drawing. */
function watchFrames(): void {
  const frames: Frames = { last: 0 }
  Object.assign(window, { frames })
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const before = window.sural?.stats().frames
      const start = performance.now()
      callback(time)
      if (window.sural?.stats().frames === before) return
      const gl = document.querySelector('canvas')?.getContext('webgl2')
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
      frames.last = performance.now() - start
    })
}

async function openPage(browser: Browser, folder: string): Promise<{ page: Page; close(): Promise<void> }> {
  const server = await preview({
    build: { outDir: resolve(folder) },
    preview: { port: 0, host: '127.0.0.1', open: false },
    logLevel: 'error',
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the preview server has no address')
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript('globalThis.__name = (f) => f')
  await page.addInitScript(watchFrames)
  await page.goto(`http://127.0.0.1:${address.port}/`)
  await page.waitForFunction(() => 'sural' in window)
  await page.evaluate(() => window.sural.ready)
  return { page, close: () => server.close() }
}

/** Milliseconds of the frame that a move of the camera asks for; a millimetre beside the last, so that it is drawn. */
async function frameTime(page: Page, view: readonly number[], round: number): Promise<number> {
  const [x, ...rest] = view
  return page.evaluate(
    async (v) => {
      const frames = (window as unknown as { frames: Frames }).frames
      const still = async (): Promise<void> => {
        for (let same = 0, last = -1; same < 15; ) {
          await new Promise(requestAnimationFrame)
          const now = window.sural.stats().frames
          same = now === last ? same + 1 : 0
          last = now
        }
      }
      await still()
      const before = window.sural.stats().frames
      const [px, py, pz, tx, ty, tz] = v as [number, number, number, number, number, number]
      window.sural.setState({ view: { position: [px, py, pz], target: [tx, ty, tz] } } as never)
      while (window.sural.stats().frames === before) await new Promise(requestAnimationFrame)
      return frames.last
    },
    [x! + round, ...rest],
  )
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const browser = await launch()
const pages: Awaited<ReturnType<typeof openPage>>[] = []
for (const folder of folders) pages.push(await openPage(browser, folder))
console.log(`${'ms a frame'.padEnd(12)}${folders.map((folder) => folder.padStart(24)).join('')}   last / first`)
for (const [name, view] of Object.entries(VIEWS)) {
  const times = folders.map((): number[] => [])
  // In turns, so that all of them meet the same moods of the machine.
  for (let round = 0; round < ROUNDS; round++)
    for (const [k, { page }] of pages.entries()) {
      await page.bringToFront()
      times[k]!.push(await frameTime(page, view, round))
    }
  const medians = times.map(median)
  const cells = medians.map((ms) => ms.toFixed(1).padStart(24))
  console.log(`${name.padEnd(12)}${cells.join('')}   ${(medians.at(-1)! / medians[0]!).toFixed(2)}`)
}
for (const { close } of pages) await close()
await browser.close()
