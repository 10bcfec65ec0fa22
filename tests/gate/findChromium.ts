import { launch } from '../browser/launch.ts'
import { chromiumPlaces } from '../browser/chromiumPlaces.ts'
import { installers } from './installChromium.ts'
import { fail, pass, type Step } from './step.ts'

/** The first Chromium that starts and draws WebGL 2, with its version; null when there is none. */
async function firstThatWorks(): Promise<{ path: string; version: string } | null> {
  for (const path of chromiumPlaces()) {
    const version = await probe(path)
    if (version) return { path, version }
  }
  return null
}

async function probe(executablePath: string): Promise<string | null> {
  try {
    const browser = await launch({ executablePath })
    const page = await browser.newPage()
    const draws = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)
    await browser.close()
    return draws ? browser.version() : null
  } catch {
    return null
  }
}

/** Finds a Chromium or installs one, says which, and hands it to the browser tests as `CHROMIUM_PATH`. */
export const findChromium: Step = {
  name: 'chromium',
  async run() {
    let found = await firstThatWorks()
    for (const install of installers) {
      if (found) break
      console.log(`No Chromium that draws WebGL 2 was found; trying ${install.name}`)
      await install.run()
      found = await firstThatWorks()
    }
    if (!found) return fail('none found, none could be installed; set CHROMIUM_PATH')
    process.env.CHROMIUM_PATH = found.path
    return pass(`${found.path} ${found.version}`)
  },
}
