import type { Page } from 'playwright-core'

interface Place {
  readonly x: number
  readonly y: number
}

const STEPS = 5

/** A hand on a touch screen: its fingers come down, move together in steps, one a frame, and lift. */
export class Fingers {
  private constructor(
    private readonly page: Page,
    private readonly send: (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) => Promise<unknown>,
  ) {}

  static async of(page: Page): Promise<Fingers> {
    const devtools = await page.context().newCDPSession(page)
    return new Fingers(page, (type, touchPoints) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((at, id) => ({ ...at, id })) }),
    )
  }

  press = (at: Place): Promise<unknown> => this.send('touchStart', [at])
  lift = (): Promise<unknown> => this.send('touchEnd', [])

  async tap(at: Place): Promise<void> {
    await this.press(at)
    await this.lift()
  }

  /** Each finger goes straight from its first place to its second. */
  async drag(...ways: readonly (readonly [Place, Place])[]): Promise<void> {
    const at = (share: number): Place[] =>
      ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }))
    await this.send('touchStart', at(0))
    for (let step = 1; step <= STEPS; step++) {
      await this.send('touchMove', at(step / STEPS))
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
    await this.lift()
  }
}
