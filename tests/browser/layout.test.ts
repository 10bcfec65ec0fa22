import { expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { TOOL_IDS } from '../../src/ui/tools/toolIds.ts'
import { TOOLS } from '../../src/ui/tools/tools.ts'
import { type Atlas, PHONE } from './driver.ts'
import { layoutFaults } from './layoutFaults.ts'
import { canBeUnseen, setUnseen } from './unseen.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

/** What a finger must at least be given, CSS pixels (WCAG 2.5.8). */
const SMALLEST = 24

/** Scenes by what opens in them, and the element that is there once it has. */
const SCENES: Readonly<Record<string, readonly [Partial<ViewState>, string]>> = {
  'the leg alone': [{}, '.transport'],
  'a description': [{ select: 'flexor-hallucis-longus' }, '.panel .summary'],
  'the article': [{ mode: 'article' }, '.panel [data-claim]'],
  'a tour': [{ mode: 'tour', step: 1 }, '.physiology'],
  'live numbers': [{ panel: 'live', colour: 'activation', motion: 'walk', speed: 0, time: 0.4 }, '.physiology table'],
  fibres: [{ panel: 'fibres', fibres: 'types' }, '.physiology'],
  tests: [{ panel: 'tests' }, '.physiology'],
  'an injury': [{ condition: 'achilles-rupture' }, '.injury'],
  'what was taken away': [{ hide: ['soleus', 'plantaris'], fade: ['gastrocnemius-medial'] }, '.strip'],
  activation: [{ colour: 'activation', activation: 0.6 }, '.legend'],
  labels: [{ labels: 'names' }, '.label button'],
}

/** Faults of a scene once it stands still. */
async function faultsIn(atlas: Atlas, patch: Partial<ViewState>, open: string): Promise<string[]> {
  await atlas.set({ ...DEFAULT_VIEW_STATE, ...patch })
  await atlas.page.locator(open).first().waitFor()
  await atlas.still()
  return atlas.page.evaluate(layoutFaults, SMALLEST)
}

/** Faults of what a key opens; the same key closes it. */
async function faultsOf(atlas: Atlas, key: string, open: string): Promise<string[]> {
  await atlas.page.keyboard.press(key)
  await atlas.page.locator(open).first().waitFor()
  await atlas.still()
  const faults = await atlas.page.evaluate(layoutFaults, SMALLEST)
  await atlas.page.keyboard.press('Escape')
  await atlas.page.locator(open).first().waitFor({ state: 'hidden' })
  return faults
}

const TOOL_KEYS = { dissection: 'k', labels: 'j', section: 's', supply: 'w', compare: 'v', measure: 'y', share: 'q' }

const VIEWPORTS = { phone: PHONE, 'upright tablet': { width: 820, height: 1180 } }

test('nothing lies over the leg, reaches beyond the page, is cut off or too small for a finger', {
  timeout: 120_000,
}, async () => {
  const atlas = await (
    await chromium.open('', { viewport: PHONE, touch: true, reducedMotion: true, before: canBeUnseen })
  ).ready()
  await setUnseen(atlas.page, true)
  const found: Record<string, readonly string[]> = {}
  for (const [name, viewport] of Object.entries(VIEWPORTS)) {
    await atlas.page.setViewportSize(viewport)
    for (const [scene, [patch, open]] of Object.entries(SCENES))
      found[`${name}, ${scene}`] = await faultsIn(atlas, patch, open)
    for (const id of TOOL_IDS) {
      await atlas.set({ ...DEFAULT_VIEW_STATE, select: 'flexor-hallucis-longus' })
      await atlas.page.getByRole('main').focus()
      found[`${name}, ${id}`] = await faultsOf(atlas, TOOL_KEYS[id], `.tool:has-text("${t(TOOLS[id].title)}")`)
    }
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0))).toEqual({})
  atlas.expectClean()
})
