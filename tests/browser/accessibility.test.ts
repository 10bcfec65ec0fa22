import { describe, expect, inject, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { bringAxe, violations } from './axe.ts'
import { type Atlas, DESKTOP, PHONE } from './driver.ts'
import { PAGE_STATES, type PageState, putAway } from './pageStates.ts'
import { canBeUnseen, setUnseen } from './unseen.ts'
import { withChromium } from './withChromium.ts'

type StateName = keyof typeof PAGE_STATES

/** How the page is looked at; all on one page, because loading the leg is what costs. */
interface Look {
  readonly view?: Partial<ViewState>
  readonly theme?: 'dark'
  readonly size?: { readonly width: number; readonly height: number }
  readonly states: readonly StateName[]
}

const EVERYTHING = Object.keys(PAGE_STATES) as StateName[]
const TABLET = { width: 820, height: 1180 }

const LOOKS: Readonly<Record<string, Look>> = {
  light: { states: EVERYTHING },
  dark: {
    theme: 'dark',
    states: [
      'tendon',
      'article',
      'injury',
      'physiology',
      'dissection',
      'transverse section',
      'share',
      'palette',
      'help',
    ],
  },
  projector: {
    view: { projector: true },
    states: ['explore', 'structure', 'injury', 'physiology', 'numbers', 'supply', 'share', 'menu of tools', 'pose'],
  },
  phone: {
    size: PHONE,
    states: [
      'explore',
      'structure',
      'article',
      'tests',
      'names',
      'transverse section',
      'compare',
      'share',
      'exercises',
    ],
  },
  tablet: { size: TABLET, states: ['explore', 'structure', 'names', 'dissection', 'sheets'] },
  German: { view: { lang: 'de' }, states: ['structure', 'article', 'physiology', 'share'] },
  Spanish: { view: { lang: 'es' }, states: ['injury', 'tests', 'help'] },
  French: { view: { lang: 'fr' }, states: ['tour', 'dissection', 'palette'] },
  'Arabic names': { view: { lang: 'ar' }, states: ['structure', 'names', 'transverse section'] },
}

const chromium = withChromium()

describe('axe finds nothing', () => {
  test('in any mode', { timeout: 240_000 }, async () => {
    const atlas = await (await chromium.open('', { reducedMotion: true, before: canBeUnseen })).ready()
    await bringAxe(atlas.page)
    const found: string[] = []
    for (const [name, look] of Object.entries(LOOKS)) {
      await atlas.page.setViewportSize(look.size ?? DESKTOP)
      await atlas.page.emulateMedia({ colorScheme: look.theme ?? 'light' })
      for (const state of look.states) {
        await enter(atlas, PAGE_STATES[state], look.view)
        for (const fault of await violations(atlas.page)) found.push(`${name}, ${state}: ${fault}`)
      }
    }
    expect(found).toEqual([])
    atlas.expectClean()
  })

  test('in the plate', async () => {
    const atlas = await (await chromium.open('mode=article', { reducedMotion: true })).ready()
    await atlas.button('plate.open').click()
    await atlas.page.getByText(t('plate.drawn')).waitFor({ timeout: 90_000 })
    await bringAxe(atlas.page)
    expect(await violations(atlas.page)).toEqual([])
  })

  test('where the leg is embedded', async () => {
    const atlas = await chromium.open()
    await atlas.page.goto(`${inject('origin')}/?embed`)
    await atlas.ready()
    await bringAxe(atlas.page)
    expect(await violations(atlas.page)).toEqual([])
  })
})

describe('what the system asks for', () => {
  test('with forced colours keys keep their colours, and what is chosen has an outline', async () => {
    const atlas = await chromium.shared({ panel: 'fibres', fibres: 'types', colour: 'activation' })
    const { page } = atlas
    await page.emulateMedia({ forcedColors: 'active' })
    await page.locator('.fibres-key .key').nth(1).waitFor()
    const style = (selector: string, property: string): Promise<readonly string[]> =>
      page
        .locator(selector)
        .evaluateAll((found, name) => found.map((each) => getComputedStyle(each).getPropertyValue(name)), property)
    expect(new Set(await style('.fibres-key .key', 'background-color')).size).toBe(2)
    expect(await style('.legend-ramp', 'background-image')).toEqual([expect.stringContaining('gradient')])
    expect(await style('.fibres .chips [aria-pressed=true]', 'outline-style')).toEqual(['solid'])
    expect(new Set(await style('.fibres .chips [aria-pressed=false]', 'outline-style'))).toEqual(new Set(['none']))
    await page.emulateMedia({ forcedColors: 'none' })
  })

  test('with reduced motion nothing of the interface is in motion when it opens', async () => {
    const { page } = await chromium.shared()
    for (const key of ['g', 'Escape', 'e', 'k', 'Escape', '?', 'Escape']) {
      await page.keyboard.press(key)
      const moving = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            requestAnimationFrame(() => resolve(document.getAnimations().length))
          }),
      )
      expect(moving, key).toBe(0)
    }
  })
})

async function enter(atlas: Atlas, state: PageState, base?: Partial<ViewState>): Promise<void> {
  const { view, open, shows, drawn = false } = state
  await putAway(atlas.page)
  await setUnseen(atlas.page, !drawn)
  await atlas.set({ ...DEFAULT_VIEW_STATE, ...view, ...base })
  await open?.(atlas.page)
  await atlas.page.locator(shows).first().waitFor()
  // Labels that have just come stand in one place until a frame puts them into theirs.
  if (drawn) await atlas.still()
}
