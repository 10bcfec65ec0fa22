import type { Page } from 'playwright-core'

/**
 * To be run before the page: while the document carries `data-unseen` nothing is drawn on screen. The leg's pixels are
 * what takes the time on a machine without a graphics card, and who asks where things lie reads none of them. All else
 * goes on: frames are counted, and what is drawn into textures, as the map that is picked from, is drawn.
 */
export const canBeUnseen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext
    const offScreen = new WeakSet<WebGL2RenderingContext>()
    const bind = prototype.bindFramebuffer
    prototype.bindFramebuffer = function (target, framebuffer) {
      if (target !== this.READ_FRAMEBUFFER) {
        if (framebuffer) offScreen.add(this)
        else offScreen.delete(this)
      }
      bind.call(this, target, framebuffer)
    }
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = prototype[name] as (...args: unknown[]) => void
      prototype[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
        if (offScreen.has(this) || !('unseen' in document.documentElement.dataset)) draw.apply(this, args)
      }
    }
  })

/** Draws nothing on screen any more, or draws it again from the next frame on. */
export const setUnseen = (page: Page, unseen: boolean): Promise<unknown> =>
  page.evaluate((on) => document.documentElement.toggleAttribute('data-unseen', on), unseen)
