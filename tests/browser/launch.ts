import { type Browser, chromium } from 'playwright-core'
import { chromiumPlaces } from './chromiumPlaces.ts'

/** No network of its own, no sandbox (containers), WebGL by the software renderer: the same pictures everywhere. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--force-color-profile=srgb',
]
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const NO_WEBGL = ['--disable-3d-apis', '--disable-webgl', '--disable-webgl2']

export interface LaunchOptions {
  readonly webgl?: boolean
  readonly executablePath?: string
}

/** Starts Chromium headless: the one that is named, else the one that the gate found, else the first in sight. */
export async function launch({ webgl = true, executablePath }: LaunchOptions = {}): Promise<Browser> {
  const path = executablePath ?? chromiumPlaces()[0]
  if (!path) throw new Error('no Chromium was found; npm test finds or installs one')
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...FLAGS, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)],
  })
}
