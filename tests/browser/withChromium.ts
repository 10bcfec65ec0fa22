import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { Atlas, type OpenOptions } from './driver.ts'
import { type LaunchOptions, launch } from './launch.ts'

interface Chromium {
  /** A page of its own, closed after the test. */
  open(hash?: string, options?: OpenOptions): Promise<Atlas>
  /**
   * The one page that a file's tests share, ready and at rest in the default state with a patch: loading the leg is
   * what costs. Only for tests that leave nothing behind but view state. Its camera cuts, as for reduced motion.
   */
  shared(patch?: Partial<ViewState>): Promise<Atlas>
}

/** One Chromium for a file of tests. */
export function withChromium(options: LaunchOptions = {}): Chromium {
  let browser: Browser
  let common: Atlas | null = null
  const opened: Atlas[] = []
  const openPage = (hash?: string, o?: OpenOptions): Promise<Atlas> => Atlas.open(browser, inject('origin'), hash, o)
  beforeAll(async () => {
    browser = await launch(options)
  })
  afterEach(async () => {
    for (const atlas of opened.splice(0)) await atlas.close()
  })
  afterAll(() => browser?.close())
  return {
    async open(hash, o) {
      const atlas = await openPage(hash, o)
      opened.push(atlas)
      return atlas
    },
    async shared(patch = {}) {
      common ??= await (await openPage('', { reducedMotion: true })).ready()
      await common.page.mouse.move(1, 1)
      await common.set({ ...DEFAULT_VIEW_STATE, ...patch })
      return common.still()
    },
  }
}
