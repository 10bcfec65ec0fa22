import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { Atlas, type OpenOptions } from './driver.ts'
import { type LaunchOptions, launch } from './launch.ts'

/** One Chromium for a file of tests; every page that a test opened is closed after it. */
export function withChromium(options: LaunchOptions = {}): { open(hash?: string, o?: OpenOptions): Promise<Atlas> } {
  let browser: Browser
  const opened: Atlas[] = []
  beforeAll(async () => {
    browser = await launch(options)
  })
  afterEach(async () => {
    for (const atlas of opened.splice(0)) await atlas.close()
  })
  afterAll(() => browser?.close())
  return {
    async open(hash, o) {
      const atlas = await Atlas.open(browser, inject('origin'), hash, o)
      opened.push(atlas)
      return atlas
    },
  }
}
