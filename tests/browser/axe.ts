import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** The rules' defaults and the size of targets, which axe leaves out unless it is asked. The second leg has its own page. */
const OPTIONS = {
  iframes: false,
  resultTypes: ['violations', 'incomplete'],
  rules: { 'target-size': { enabled: true } },
} as const satisfies RunOptions

/** The defaults of the check of contrast, but for short words and for marks that enlarge a target. */
const CONTRAST = {
  ignoreUnicode: true,
  ignoreLength: true,
  ignorePseudo: true,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
}

/** Why axe may leave a contrast open: what lies under other things, or holds no text now. All else is a finding. */
const MAY_BE_OPEN = ['bgOverlap', 'elmPartiallyObscured', 'elmPartiallyObscuring', 'emptyValue']

/**
 * Brings axe into a page, once a page, and hides the pictures of the stage: axe calls every contrast over a picture
 * open, and the whole interface floats over one. Without it words stand on the page's ground, whose colour it has.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE)
  await page.evaluate((contrast) => {
    const { axe } = window as unknown as { axe: { configure(spec: unknown): void } }
    axe.configure({ checks: [{ id: 'color-contrast', options: contrast }] })
    const hidden = new CSSStyleSheet()
    hidden.replaceSync('.stage :is(canvas, img, svg), .compare iframe { visibility: hidden !important }')
    document.adoptedStyleSheets.push(hidden)
  }, CONTRAST)
}

/** What axe finds on the page as it is, each with the elements that it means. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([options, open]) => {
      const { axe } = window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }
      const { violations, incomplete } = await axe.run(options)
      const unclear = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .map((found) => ({
          ...found,
          id: 'color-contrast, open',
          nodes: found.nodes.filter(({ any, html, target }) => {
            // The words of a drawing stand on its own shapes; under the bars lie drawings too, scrolled away or covered.
            const overDrawing = /^<t(ext|span)\b/.test(html) || /tour-ways|speed/.test(target.join())
            return !overDrawing && !any.some(({ data }) => open.includes(data?.messageKey))
          }),
        }))
      return [...violations, ...unclear]
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)
    },
    [OPTIONS, MAY_BE_OPEN] as const,
  )
}
