import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import type { PlainKey } from '../../src/i18n/en.ts'
import { t } from '../../src/i18n/t.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import { STANDARD_VIEWS, type StandardView } from '../../src/state/viewpoint.ts'
import { type Watch, watch } from './watch.ts'

export interface OpenOptions {
  readonly theme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly touch?: boolean
  /** Who comes for the first time is given hints; all others have seen them. */
  readonly firstVisit?: boolean
  /** Runs before the page is asked for: routes, init scripts. */
  readonly before?: (page: Page) => Promise<unknown>
}

export const DESKTOP = { width: 1280, height: 720 }
export const PHONE = { width: 390, height: 844 }

/** In the page: somebody has been here before. */
const seenHints = (): void => localStorage.setItem('sural.hints', 'seen')

/** One open page of the atlas, driven as a person and as an embedding program would. */
export class Atlas {
  private constructor(
    readonly page: Page,
    private readonly seen: Watch,
  ) {}

  /** Opens the page in a context of its own; `hash` is the address's hash without its sign. */
  static async open(browser: Browser, origin: string, hash = '', options: OpenOptions = {}): Promise<Atlas> {
    const context = await browser.newContext({
      viewport: options.viewport ?? DESKTOP,
      deviceScaleFactor: 1,
      colorScheme: options.theme ?? 'light',
      reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
      hasTouch: options.touch ?? false,
      locale: 'en-GB',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const seen = await watch(page, origin)
    if (!options.firstVisit) await page.addInitScript(seenHints)
    await options.before?.(page)
    await page.goto(`${origin}/${hash ? `#${hash}` : ''}`)
    return new Atlas(page, seen)
  }

  close = (): Promise<void> => this.page.context().close()

  /** The leg is on screen and can be clicked. */
  async ready(): Promise<this> {
    await this.page.waitForFunction(() => 'sural' in window)
    await this.page.evaluate(() => window.sural.ready)
    return this
  }

  /** Nothing moves any more: thirty frames of the browser went by without one of ours. */
  async still(): Promise<this> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [last, same] = [-1, 0]
          const look = (): void => {
            const { frames } = window.sural.stats()
            same = frames === last ? same + 1 : 0
            last = frames
            if (same >= 30) resolve()
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
    return this
  }

  state = (): Promise<ViewState> => this.page.evaluate(() => window.sural.getState())
  frames = (): Promise<number> => this.page.evaluate(() => window.sural.stats().frames)

  async set(patch: Partial<ViewState>): Promise<this> {
    await this.page.evaluate((p) => window.sural.setState(p), patch)
    return this
  }

  /** Waits until the view state holds the given values. */
  async until(expected: Partial<ViewState>): Promise<this> {
    await this.page.waitForFunction((values) => {
      const state = window.sural.getState() as unknown as Record<string, unknown>
      return Object.entries(values).every(([key, value]) => JSON.stringify(state[key]) === JSON.stringify(value))
    }, expected)
    return this
  }

  place(id: StructureId): Promise<{ x: number; y: number; visible: boolean } | null> {
    return this.page.evaluate((structure) => window.sural.screenPosition(structure), id)
  }

  /** Clicks a structure where the page says that a click hits it. */
  async clickStructure(id: StructureId): Promise<this> {
    const place = await this.place(id)
    expect(place, `${id} is not on screen`).toMatchObject({ visible: true })
    await this.page.mouse.click(place?.x ?? 0, place?.y ?? 0)
    return this
  }

  /** The first standard view that shows a place where a click hits the structure; the view is left there. */
  async showStructure(id: StructureId): Promise<StandardView> {
    for (const view of STANDARD_VIEWS) {
      await (await this.set({ view })).still()
      if ((await this.place(id))?.visible) return view
    }
    throw new Error(`no standard view shows ${id}`)
  }

  button = (key: PlainKey): Locator => this.page.getByRole('button', { name: t(key), exact: true })
  panel = (): Locator => this.page.getByRole('complementary', { name: t('panel.label') })

  /** Waits for the description of a structure: its heading is the structure's name. */
  async expectPanel(id: StructureId): Promise<void> {
    await this.panel().getByRole('heading', { level: 2, name: TERMS[id].names.en, exact: true }).waitFor()
  }

  /** A place of the stage where nothing is drawn and nothing of the interface lies. */
  emptyPlace(): Promise<{ x: number; y: number }> {
    return this.page.evaluate(() => {
      for (let y = 40; y < innerHeight; y += 20)
        for (let x = 40; x < innerWidth; x += 20) {
          const onStage = document.elementFromPoint(x, y) instanceof HTMLCanvasElement
          if (onStage && window.sural.structureAt(x, y) === null) return { x, y }
        }
      throw new Error('the leg and the interface cover the whole page')
    })
  }

  /** The drawn leg as bytes of a picture, for telling whether it changed. */
  pixels = (): Promise<Buffer> => this.page.locator('canvas').first().screenshot()

  /** The stage without the interface, as PNG; the ground is left out where `transparent` is set. */
  async capture(options: { width: number; height: number; transparent: boolean }): Promise<Buffer> {
    const bytes = await this.page.evaluate(async (o) => {
      const blob = await window.sural.capture(o)
      return Array.from(new Uint8Array(await blob.arrayBuffer()))
    }, options)
    return Buffer.from(bytes)
  }

  /** Nothing was said on the console, asked of another origin or refused by the content security policy. */
  expectClean(): void {
    expect(this.seen.console, 'console').toEqual([])
    expect(this.seen.foreign, 'requests to other origins').toEqual([])
    expect(this.seen.csp, 'content security policy').toEqual([])
  }
}
