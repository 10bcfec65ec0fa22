import { describe, expect, test } from 'vitest'
import { BEND_THE_KNEE } from '../../src/anatomy/tours/bendTheKnee.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../../src/biomechanics/muscle/parameters.ts'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

describe('live numbers', () => {
  /** A number of the table: by muscle, and by column from 0. */
  const number = async (atlas: Atlas, muscle: ModelledMuscle, column: number): Promise<number> =>
    Number(await atlas.page.locator(`.live-table tr[data-muscle="${muscle}"] td`).nth(column).textContent())
  const [FIBRE, FORCE] = [1, 3]

  test('follow the leg: with the knee bent the medial head is slack and soleus as strong as before', async () => {
    const atlas = await (await chromium.open('activation=1')).ready()
    await atlas.button('physiology.open').click()
    await atlas.until({ panel: 'live' })
    await atlas.page.getByRole('table', { name: t('live.table') }).waitFor()
    await atlas.still()
    const before = [await number(atlas, 'gastrocnemius-medial', FORCE), await number(atlas, 'soleus', FORCE)] as const
    await (await atlas.set({ knee: 90 })).still()
    expect(await number(atlas, 'gastrocnemius-medial', FORCE)).toBeLessThan(0.75 * before[0])
    expect(await number(atlas, 'soleus', FORCE)).toBeCloseTo(before[1], -1)
    expect(await number(atlas, 'soleus', FIBRE)).toBeGreaterThan(20)
    expect(await number(atlas, 'soleus', FORCE)).toBeCloseTo(
      await atlas.page.evaluate(() => window.sural.muscle('soleus').tendonForce),
      -1,
    )
    atlas.expectClean()
  })

  test('their marks go along the curves, along the angle that was chosen or the cycle of the motion', async () => {
    const atlas = await (await chromium.open('panel=live&activation=0.5')).ready()
    const arm = atlas.page.getByRole('img', { name: `${t('live.plot.ankleArm')}, ${t('live.against.ankle')}` })
    await arm.scrollIntoViewIfNeeded()
    await atlas.still()
    const place = () => arm.locator('.plot-mark').first().boundingBox()
    const before = await place()
    await (await atlas.set({ ankle: -30 })).still()
    const after = await place()
    expect(after!.x).toBeLessThan(before!.x - 20)
    await atlas.button('live.against.knee').click()
    await atlas.page.getByRole('img', { name: `${t('live.plot.ankleArm')}, ${t('live.against.knee')}` }).waitFor()
    await atlas.set({ motion: 'walk', speed: 0, time: 0.4 })
    await atlas.page.getByRole('img', { name: `${t('live.plot.activation')}, ${t('exercise.walk')}` }).waitFor()
    expect(await atlas.page.locator('.live-note').allTextContents()).toContainEqual(expect.stringContaining('83'))
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ panel: null })
    atlas.expectClean()
  })

  test('every curve stands there as text too, which follows the leg, with what it rests on', async () => {
    const atlas = await (await chromium.open('panel=live&activation=0.6')).ready()
    const plots = atlas.page.locator('figure.live-plot')
    await plots.nth(4).waitFor()
    await atlas.still()
    const titles = await plots.locator('figcaption').allTextContents()
    expect(titles).toEqual(
      (['forceLength', 'share', 'stretch', 'ankleArm', 'kneeArm'] as const).map((id) => t(`live.plot.${id}`)),
    )
    const said = async (plot: number, muscle: ModelledMuscle): Promise<number> =>
      Number(await plots.nth(plot).locator(`li[data-muscle="${muscle}"] output`).first().textContent())
    const arm = () => atlas.page.evaluate(() => 1000 * window.sural.muscle('gastrocnemius-medial').ankleMomentArm)
    expect(await said(3, 'gastrocnemius-medial')).toBeCloseTo(await arm(), 0)
    await (await atlas.set({ ankle: -40, knee: 90 })).still()
    expect(await said(3, 'gastrocnemius-medial')).toBeCloseTo(await arm(), 0)
    expect(await said(4, 'soleus')).toBe(0)
    expect(await said(4, 'gastrocnemius-lateral')).toBeGreaterThan(10)
    const shares = await Promise.all(MODELLED_MUSCLES.map((id) => said(1, id)))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97)
    for (const note of await plots.locator('.live-note').allTextContents())
      expect(note).toContain(t('basis.model').slice(1))
    await atlas.set({ motion: 'walk', speed: 0, time: 0.3 })
    // Nothing moves: still each mark stands where the cycle is held.
    await atlas.page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('.live-plot .plot-mark')].every(({ style }) => style.transform !== ''),
    )
    await plots.nth(1).locator('.live-note').filter({ hasText: '83' }).waitFor()
    atlas.expectClean()
  })
})

describe('“Bend the knee”', () => {
  const share = async (atlas: Atlas, muscle: ModelledMuscle): Promise<number> =>
    Number(await atlas.page.locator(`.moment li[data-muscle="${muscle}"] output`).first().textContent())
  const title = (atlas: Atlas, step: number) =>
    atlas.page.getByRole('heading', { level: 3, name: BEND_THE_KNEE[step]!.title, exact: true })

  test('goes on and back by button, space and a presenter’s keys; the knee bends and soleus takes over', async () => {
    const atlas = await (await chromium.open('view=lateral', { reducedMotion: true })).ready()
    await atlas.page.keyboard.press('b')
    await title(atlas, 0).waitFor()
    await atlas.button('tour.next').click()
    await title(atlas, 1).waitFor()
    await atlas.until({ mode: 'tour', step: 1, activation: 1, knee: 0 })
    await atlas.still()
    const straight = await share(atlas, 'soleus')
    await atlas.page.keyboard.press('PageDown')
    await atlas.until({ step: 2, knee: 90 })
    await atlas.still()
    expect(await share(atlas, 'soleus')).toBeGreaterThan(straight + 25)
    expect(await share(atlas, 'gastrocnemius-medial')).toBeLessThan(12)
    await title(atlas, 2).focus()
    await atlas.page.keyboard.press(' ')
    await title(atlas, 3).waitFor()
    await atlas.page.keyboard.press('PageUp')
    await title(atlas, 2).waitFor()
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ mode: 'explore', view: 'lateral', knee: 0, activation: 0, step: 0 })
    atlas.expectClean()
  })

  test('without reduced motion the knee takes its time, and whoever moves it is let', async () => {
    const atlas = await (await chromium.open('mode=tour&step=1')).ready()
    await title(atlas, 1).waitFor()
    await atlas.button('tour.next').click()
    await atlas.page.waitForFunction(() => {
      const { knee } = window.sural.getState()
      return knee > 10 && knee < 90
    })
    await atlas.set({ knee: 5 })
    await atlas.still()
    expect((await atlas.state()).knee).toBe(5)
  })
})

describe('bedside tests', () => {
  const run = async (atlas: Atlas): Promise<{ before: number; after: number }> => {
    const before = await atlas.state()
    await atlas.button('tests.run').click()
    await atlas.still()
    return { before: before.ankle, after: (await atlas.state()).ankle }
  }

  test('a squeezed calf moves the foot of the healthy leg and hardly that of a torn one', async () => {
    const atlas = await (await chromium.open('panel=tests', { reducedMotion: true })).ready()
    await atlas.button('tests.leg.healthy').click()
    const healthy = await run(atlas)
    expect(healthy.before - healthy.after).toBeGreaterThan(4)
    await atlas.button('tests.leg.achilles-rupture').click()
    await atlas.until({ condition: 'achilles-rupture' })
    const torn = await run(atlas)
    expect(torn.before - torn.after).toBeLessThan(2)
    await atlas.page.getByLabel(t('tests.squeeze')).fill('0.5')
    await atlas.page.waitForFunction((rest) => window.sural.getState().ankle < rest, torn.before)
    await atlas.page.getByText(t('injury.educationOnly')).waitFor()
    await atlas.page.getByRole('row', { name: /Sensitivity.*96/ }).waitFor()
    atlas.expectClean()
  })

  /** Left and right end of the calf on the page, row by row, where a click hits a head of gastrocnemius. */
  const widths = (atlas: Atlas): Promise<readonly number[]> =>
    atlas.page.evaluate(() => {
      const hit = (x: number, y: number) => window.sural.structureAt(x, y)?.startsWith('gastrocnemius') ?? false
      return Array.from({ length: 24 }, (_, row) => {
        const y = innerHeight * (0.25 + row * 0.015)
        const xs = Array.from({ length: innerWidth / 2 }, (_, i) => 2 * i).filter((x) => hit(x, y))
        return xs.length === 0 ? 0 : xs.at(-1)! - xs[0]!
      })
    })

  test('the hand is seen on the calf, and narrows it as hard as it squeezes, also by an address', async () => {
    const atlas = await (await chromium.open('panel=tests&view=posterior', { reducedMotion: true })).ready()
    await atlas.still()
    const [open, wide] = [await atlas.pixels(), await widths(atlas)]
    await atlas.page.getByLabel(t('tests.squeeze')).fill('1')
    await atlas.until({ squeeze: 1 })
    await atlas.page.waitForFunction(() => location.hash.includes('squeeze=1'))
    await atlas.still()
    expect((await atlas.pixels()).equals(open)).toBe(false)
    const narrow = await widths(atlas)
    expect(Math.max(...wide.map((width, row) => width - narrow[row]!))).toBeGreaterThan(0.2 * Math.max(...wide))
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ squeeze: 0 })
    await atlas.still()
    const { geometries } = await atlas.page.evaluate(() => window.sural.stats())
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ panel: null, squeeze: 0 })
    await atlas.still()
    expect((await atlas.page.evaluate(() => window.sural.stats())).geometries).toBeLessThan(geometries)
    atlas.expectClean()
  })

  test('Matles bends the knee and only the torn leg’s foot falls; Silfverskiöld compares both knees', async () => {
    const atlas = await (await chromium.open('panel=tests&test=matles', { reducedMotion: true })).ready()
    for (const [leg, falls] of [
      ['tests.leg.healthy', false],
      ['tests.leg.achilles-rupture', true],
    ] as const) {
      await atlas.button(leg).click()
      const { after } = await run(atlas)
      expect((await atlas.state()).knee).toBe(90)
      expect(after > -5, leg).toBe(falls)
    }
    await atlas.button('test.silfverskiold').click()
    await atlas.until({ test: 'silfverskiold', knee: 0 })
    const outcome = (leg: string) => atlas.page.locator(`.tests-table tr[data-leg="${leg}"]`)
    const gains: number[] = []
    for (const [leg, finding] of [
      ['healthy', 'test.silfverskiold.negative'],
      ['gastrocnemius-contracture', 'test.silfverskiold.positive'],
      ['triceps-surae-contracture', 'test.silfverskiold.stiff'],
    ] as const) {
      await atlas.button(`tests.leg.${leg}`).click()
      await atlas.until({ condition: leg, knee: 0 })
      const { before, after } = await run(atlas)
      gains.push(after - before)
      expect(await outcome(leg).textContent()).toContain(t(finding))
      expect(await outcome(leg).getAttribute('data-shown')).toBe('true')
    }
    const [healthy, gastrocnemius, whole] = gains as [number, number, number]
    expect(gastrocnemius).toBeGreaterThan(healthy + 10)
    expect(whole).toBeLessThan(gastrocnemius - 10)
    expect((await atlas.state()).ankle).toBeLessThan(5)
  })

  test('closing the tests takes back what they set, as one step; the reader’s own injury stays', async () => {
    const atlas = await (await chromium.open('select=soleus&condition=calf-strain&knee=20&view=lateral')).ready()
    const own = await atlas.state()
    await atlas.button('physiology.open').click()
    await atlas.button('physiology.way.tests').click()
    await atlas.button('tests.leg.achilles-rupture').click()
    await atlas.button('test.matles').click()
    await atlas.until({ condition: 'achilles-rupture', test: 'matles' })
    const tested = await atlas.state()
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ panel: null })
    expect(await atlas.state()).toEqual({ ...own, test: 'matles' })
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ panel: 'tests' })
    expect(await atlas.state()).toEqual(tested)
    await atlas.button('physiology.way.live').click()
    await atlas.until({ panel: 'live', condition: 'calf-strain', knee: 20 })
    atlas.expectClean()
  })

  test('heel rises: two dozen are done and counted; with a torn tendon not one', async () => {
    const atlas = await (await chromium.open('panel=tests&test=heel-rises')).ready()
    await atlas.button('tests.leg.achilles-rupture').click()
    await atlas.button('tests.run').click()
    await atlas.page.getByText(t('tests.counted', 0, 0), { exact: true }).waitFor()
    expect((await atlas.state()).motion).toBeNull()
    await atlas.button('tests.leg.healthy').click()
    await atlas.button('tests.run').click()
    await atlas.until({ motion: 'single-leg-raise' })
    await atlas.page.getByText(t('tests.counted', 1, 24), { exact: true }).waitFor()
    atlas.expectClean()
  })
})

describe('fibres', () => {
  const number = async (atlas: Atlas, muscle: ModelledMuscle, column: 0 | 1): Promise<number> =>
    Number(await atlas.page.locator(`.fibres tr[data-muscle="${muscle}"] td`).nth(column).textContent())

  test('fascicles shorten and turn where the knee bends, in numbers and in the picture; a still leg draws no frame', async () => {
    const atlas = await (await chromium.open('panel=live')).ready()
    await atlas.still()
    const solid = await atlas.pixels()
    await atlas.button('physiology.way.fibres').click()
    await atlas.until({ panel: 'fibres', fibres: 'fascicles', view: 'medial' })
    await atlas.page.getByRole('table', { name: t('fibres.now') }).waitFor()
    await atlas.still()
    expect((await atlas.pixels()).equals(solid)).toBe(false)
    const before = [
      await number(atlas, 'gastrocnemius-medial', 0),
      await number(atlas, 'gastrocnemius-medial', 1),
    ] as const
    const soleus = await number(atlas, 'soleus', 0)
    await (await atlas.set({ knee: 90 })).still()
    expect(await number(atlas, 'gastrocnemius-medial', 0)).toBeLessThan(before[0] - 8)
    expect(await number(atlas, 'gastrocnemius-medial', 1)).toBeGreaterThan(before[1] + 3)
    expect(await number(atlas, 'soleus', 0)).toBe(soleus)
    const frames = await atlas.frames()
    await atlas.still()
    expect(await atlas.frames()).toBe(frames)
    atlas.expectClean()
  })

  test('types and twist have their keys and sources, and closing leaves the leg as it was', async () => {
    const atlas = await (await chromium.open('panel=fibres&fibres=types')).ready()
    await atlas.page.getByText(t('fibres.slow')).waitFor()
    await atlas.still()
    const types = await atlas.pixels()
    const { geometries } = await atlas.page.evaluate(() => window.sural.stats())
    await atlas.button('fibres.twist').click()
    await atlas.until({ fibres: 'twist' })
    await atlas.page.getByRole('row', { name: /136/ }).waitFor()
    await atlas.still()
    expect((await atlas.pixels()).equals(types)).toBe(false)
    await atlas.button('physiology.close').click()
    await atlas.until({ panel: null, fibres: 'off' })
    await atlas.still()
    expect((await atlas.page.evaluate(() => window.sural.stats())).geometries).toBeLessThan(geometries)
    atlas.expectClean()
  })
})
