import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { Atlas, type OpenOptions } from '../browser/driver.ts'
import type { Scenario } from './scenarios.ts'
import { takePoster } from './takePoster.ts'

/** The picture of a scenario as PNG: motion cut short, everything at rest, the ground left out round the leg. */
export async function takePicture(browser: Browser, origin: string, scenario: Scenario): Promise<Buffer> {
  const options: OpenOptions = { reducedMotion: true, ...scenario.options, before: emptyPoster }
  const atlas = await Atlas.open(browser, origin, scenario.hash, options)
  try {
    await atlas.ready()
    const { select } = await atlas.state()
    if (select) await atlas.expectPanel(select)
    await atlas.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await atlas.still()
    if (scenario.picture === 'page') return await atlas.page.screenshot({ animations: 'disabled', caret: 'hide' })
    if (scenario.picture === 'poster') return await takePoster(atlas)
    return await atlas.capture({ ...scenario.picture, transparent: true })
  } finally {
    await atlas.close()
  }
}

/** The poster of the last time must not show through, nor need to be there for taking the next. */
const emptyPoster = (page: Page): Promise<unknown> =>
  page.route('**/poster.png', (route) => route.fulfill({ body: PNG.sync.write(new PNG({ width: 1, height: 1 })) }))
