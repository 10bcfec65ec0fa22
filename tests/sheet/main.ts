import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { GROUNDS } from '../../src/state/theme.ts'
import { Atlas } from '../browser/driver.ts'
import { launch } from '../browser/launch.ts'
import { serveDist } from '../browser/serveDist.ts'
import { SHEET_ROWS } from './scenes.ts'
import { modelStamp, SHEET, stamped } from './stamp.ts'

/**
 * `npm run sculpt:sheet`: takes the standard views of the built page and puts them on one sheet for review, with their
 * captions, stamped with the model that it shows.
 */
async function takePictures(browser: Browser, origin: string): Promise<string[]> {
  const options = { theme: 'light', reducedMotion: true, before: nameFunctions } as const
  const atlas = await (await Atlas.open(browser, origin, '', options)).ready()
  const pictures: string[] = []
  for (const { caption, patch, size } of SHEET_ROWS.flat()) {
    await (await atlas.set({ ...DEFAULT_VIEW_STATE, ...patch })).still()
    pictures.push((await atlas.capture({ ...size, transparent: true })).toString('base64'))
    console.log(caption)
  }
  await atlas.close()
  return pictures
}

/** What runs a script here names functions by a helper that the page does not have. */
const nameFunctions = (page: Page): Promise<unknown> => page.addInitScript('globalThis.__name = (f) => f')

/** The sheet as a page: rows of pictures, each over its caption. */
function sheetPage(pictures: readonly string[]): string {
  const left = [...pictures]
  const figure = (caption: string): string =>
    `<figure><img src="data:image/png;base64,${left.shift()}"><figcaption>${caption}</figcaption></figure>`
  const rows = SHEET_ROWS.map((row) => `<section>${row.map(({ caption }) => figure(caption)).join('')}</section>`)
  return `<style>
  body { margin: 16px; background: ${GROUNDS.light}; width: max-content; font: italic 15px/1.6 Georgia, serif; color: #4a4038; }
  section { display: flex; margin-bottom: 18px }
  figure { margin: 0; text-align: center }
  img { display: block }
</style>${rows.join('')}`
}

async function compose(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(html, { waitUntil: 'load' })
  const size = await page.evaluate(() => ({
    width: document.body.scrollWidth + 32,
    height: document.body.scrollHeight + 32,
  }))
  await page.setViewportSize(size)
  return page.screenshot({ type: 'jpeg', quality: 88 })
}

const { origin, close } = await serveDist()
const browser = await launch()
try {
  const sheet = await compose(browser, sheetPage(await takePictures(browser, origin)))
  mkdirSync(dirname(SHEET), { recursive: true })
  writeFileSync(SHEET, stamped(sheet, modelStamp()))
  console.log(`${SHEET}: ${sheet.length} bytes`)
} finally {
  await browser.close()
  await close()
}
