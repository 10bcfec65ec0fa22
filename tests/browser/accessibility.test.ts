import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { type Atlas, type OpenOptions, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Scenes of one page each, so that the leg is loaded once a theme and once for the phone. */
const PAGES: Record<string, { options: OpenOptions; scenes: readonly Partial<ViewState>[] }> = {
  light: {
    options: {},
    scenes: [
      {},
      { select: 'soleus' },
      { panel: 'live', motion: 'walk', speed: 0, colour: 'activation' },
      { panel: 'tests' },
    ],
  },
  dark: {
    options: { theme: 'dark' },
    scenes: [{}, { select: 'achilles-tendon' }, { mode: 'tour', step: 3 }, { panel: 'fibres', fibres: 'twist' }],
  },
  projector: {
    options: {},
    scenes: [
      { projector: true },
      { projector: true, select: 'gastrocnemius-medial' },
      { projector: true, panel: 'live' },
    ],
  },
  phone: {
    options: { viewport: PHONE, touch: true },
    scenes: [{}, { select: 'plantaris' }, { panel: 'fibres', fibres: 'fascicles' }],
  },
}

describe('axe finds nothing', () => {
  test.each(Object.entries(PAGES))('%s', async (_, { options, scenes }) => {
    const atlas = await (await chromium.open('', { reducedMotion: true, ...options })).ready()
    await atlas.page.evaluate(axe)
    for (const scene of scenes) expect(await violations(atlas, scene), JSON.stringify(scene)).toEqual([])
    for (const [key, control] of [
      ['e', '.exercises'],
      ['o', '.grip'],
    ] as const) {
      await atlas.page.keyboard.press(key)
      await atlas.page.locator(control).first().waitFor()
      expect(await violations(atlas, scenes[0] ?? {}), `drawer of ${key}`).toEqual([])
    }
    atlas.expectClean()
  })
})

/** What axe finds in a scene, each with the elements it means. */
async function violations(atlas: Atlas, scene: Partial<ViewState>): Promise<string[]> {
  await (await atlas.set({ ...DEFAULT_VIEW_STATE, ...scene })).still()
  if (scene.select) await atlas.expectPanel(scene.select)
  if (scene.panel || scene.mode === 'tour') await atlas.page.locator('.physiology').waitFor()
  const found = await atlas.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return (await axe.run()).violations
  })
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}
