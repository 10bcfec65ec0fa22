import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { type OpenOptions, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const SCENES: Record<string, { hash?: string; options?: OpenOptions }> = {
  light: {},
  dark: { options: { theme: 'dark' } },
  projector: { hash: 'projector=1' },
  'light with a description': { hash: 'select=soleus' },
  'dark with a description': { hash: 'select=achilles-tendon', options: { theme: 'dark' } },
  'projector with a description': { hash: 'projector=1&select=gastrocnemius-medial' },
  phone: { options: { viewport: PHONE, touch: true } },
  'phone with a description': { hash: 'select=plantaris', options: { viewport: PHONE, touch: true } },
}

describe('axe finds nothing', () => {
  test.each(Object.entries(SCENES))('%s', async (_, { hash, options }) => {
    const atlas = await (await chromium.open(hash, { reducedMotion: true, ...options })).ready()
    const selected = (await atlas.state()).select
    if (selected) await atlas.expectPanel(selected)
    await atlas.still()
    await atlas.page.evaluate(axe)
    const { violations, incomplete } = await atlas.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
      return axe.run()
    })
    const named = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
    expect(named).toEqual([])
    expect(incomplete).toBeDefined()
    atlas.expectClean()
  })
})
