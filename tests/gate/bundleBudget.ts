import { gzipSync } from 'node:zlib'
import { launch } from '../browser/launch.ts'
import { serveDist } from '../browser/serveDist.ts'
import { fail, pass, type Step } from './step.ts'

const BUDGET_KB = 330

/** Gzipped kB of each script and style that the built page asks for until the leg is on screen. */
async function initialCode(): Promise<Map<string, number>> {
  const [browser, server] = await Promise.all([launch(), serveDist()])
  try {
    const page = await browser.newPage()
    const bodies: Promise<[string, Buffer]>[] = []
    page.on('response', (response) => {
      const file = new URL(response.url()).pathname
      if (/\.(js|css)$/.test(file)) bodies.push(response.body().then((body) => [file, body]))
    })
    await page.goto(server.origin)
    await page.waitForFunction(() => 'sural' in window)
    await page.evaluate(() => window.sural.ready)
    const files = await Promise.all(bodies)
    return new Map(files.map(([file, body]) => [file, gzipSync(body).length / 1000]))
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The code that must arrive before the leg can be turned stays under the budget; prints each file. */
export const bundleBudget: Step = {
  name: 'bundle',
  async run() {
    const sizes = await initialCode()
    for (const [file, kb] of sizes) console.log(`    ${kb.toFixed(1).padStart(7)} kB  ${file}`)
    const total = [...sizes.values()].reduce((sum, kb) => sum + kb, 0)
    const note = `${total.toFixed(1)} kB of ${BUDGET_KB} kB gzip`
    return sizes.size > 0 && total <= BUDGET_KB ? pass(note) : fail(note)
  },
}
