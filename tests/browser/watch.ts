import type { Page } from 'playwright-core'

/** What a page did that it should not have done; empty lists are good. */
export interface Watch {
  readonly console: string[]
  readonly foreign: string[]
  readonly csp: string[]
}

/** Chromium's own talk about its graphics driver, which no page can prevent. */
const NOT_OURS = /GL Driver Message|GPU stall due to ReadPixels|WebGL: CONTEXT_LOST_WEBGL/

/** Collects console errors and warnings, requests to other origins and breaches of the content security policy. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { console: [], foreign: [], csp: [] }
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !NOT_OURS.test(message.text())) seen.console.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.console.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) seen.foreign.push(url)
  })
  await page.exposeFunction('reportCsp', (breach: string) => seen.csp.push(breach))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportCsp } = window as unknown as { reportCsp(breach: string): void }
      reportCsp(`${event.violatedDirective}: ${event.blockedURI}`)
    })
  })
  return seen
}
