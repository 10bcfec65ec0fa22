import type { Browser } from 'playwright-core'
import { Atlas } from '../browser/driver.ts'
import type { Scenario } from './scenarios.ts'

/** The picture of a scenario as PNG: motion cut short, everything at rest, the ground left out round the leg. */
export async function takePicture(browser: Browser, origin: string, scenario: Scenario): Promise<Buffer> {
  const options = { reducedMotion: true, ...scenario.options }
  const atlas = await Atlas.open(browser, origin, scenario.hash, options)
  try {
    await atlas.ready()
    const { select } = await atlas.state()
    if (select) await atlas.expectPanel(select)
    await atlas.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await atlas.still()
    if (scenario.picture === 'page') return await atlas.page.screenshot({ animations: 'disabled', caret: 'hide' })
    return await atlas.capture({ ...scenario.picture, transparent: true })
  } finally {
    await atlas.close()
  }
}
