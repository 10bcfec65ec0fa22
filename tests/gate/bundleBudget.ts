import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
    await page.addInitScript(noteWhenShown)
    await page.goto(server.origin)
    await page.waitForFunction(() => document.documentElement.dataset.shownAt !== undefined)
    const asked = await page.evaluate(() => {
      const shown = Number(document.documentElement.dataset.shownAt)
      const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shown)
      return early.map(({ name }) => new URL(name).pathname)
    })
    const code = asked.filter((file) => /\.(js|css)$/.test(file))
    const bodies = code.map((file) => [file, readFileSync(join('dist', file))] as const)
    return new Map(bodies.map(([file, body]) => [file, gzipSync(body).length / 1000]))
  } finally {
    await browser.close()
    await server.close()
  }
}

/** In the page: notes the moment at which the still picture gives way to the leg. */
function noteWhenShown(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('img.poster[data-gone="true"]')) return
    observer.disconnect()
    document.documentElement.dataset.shownAt = String(performance.now())
  }).observe(document, { subtree: true, childList: true, attributes: true })
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
