import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { INJURIES } from '../../src/anatomy/injuries/index.ts'
import { INJURY_IDS, INJURY_NAMES } from '../../src/anatomy/injuries/injuryNames.ts'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { A4, LETTER, printed } from './printed.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

const panel = (atlas: Atlas) => atlas.page.getByRole('complementary', { name: t('injury.label') })
const option = (atlas: Atlas, name: string) => atlas.page.getByRole('option', { name })
const picture = async (atlas: Atlas): Promise<PNG> =>
  PNG.sync.read(await (await atlas.still()).capture({ width: 360, height: 360, transparent: true }))

/** Share of the pixels in the middle half of two pictures that plainly differ: there the camera of an injury looks. */
function changed(a: PNG, b: PNG): number {
  let [count, all] = [0, 0]
  for (let y = a.height / 4; y < (a.height * 3) / 4; y++)
    for (let x = a.width / 4; x < (a.width * 3) / 4; x++) {
      const i = 4 * (y * a.width + x)
      all += 1
      if ([0, 1, 2, 3].some((k) => Math.abs(a.data[i + k]! - b.data[i + k]!) > 20)) count += 1
    }
  return count / all
}

describe('injuries', () => {
  test.each(INJURY_IDS)('%s is opened from the names and changes the leg where it sits', async (id) => {
    const atlas = await chromium.shared()
    await option(atlas, INJURY_NAMES[id].name).click()
    await panel(atlas).getByRole('heading', { level: 2, name: INJURY_NAMES[id].name }).waitFor()
    await atlas.until({ condition: id, select: null, grade: 2 })
    const injured = await picture(atlas)
    await panel(atlas)
      .getByRole('radio', { name: t('injury.before') })
      .click()
    await atlas.until({ condition: id, grade: 0 })
    const whole = await picture(atlas)
    expect(changed(whole, injured)).toBeGreaterThan(0.01)
    // What was hidden for the scene apart, the structure is still there to be clicked.
    await atlas.set({ grade: 2, hide: [], fade: [] })
    await atlas.still()
    expect(await atlas.place(INJURIES[id].zone.structure)).not.toBeNull()
    atlas.expectClean()
  })

  test('grades differ, and each is in the address', async () => {
    const atlas = await chromium.shared()
    await option(atlas, INJURY_NAMES['medial-head-tear'].name).click()
    const grades: PNG[] = []
    for (const numeral of ['I', 'II', 'III']) {
      await panel(atlas)
        .getByRole('radio', { name: t('injury.grade', numeral), exact: true })
        .click()
      grades.push(await picture(atlas))
    }
    expect(changed(grades[0]!, grades[1]!)).toBeGreaterThan(0.01)
    expect(changed(grades[1]!, grades[2]!)).toBeGreaterThan(0.01)
    await atlas.page.waitForFunction(() => location.hash.includes('condition=medial-head-tear'))
    expect(await atlas.page.evaluate(() => location.hash)).toContain('grade=3')
  })

  test('an address opens an injury; Escape closes it and the leg is whole', async () => {
    const atlas = await (await chromium.open('condition=achilles-rupture', { reducedMotion: true })).ready()
    await panel(atlas).getByRole('heading', { level: 2 }).waitFor()
    await atlas.page.keyboard.press('Escape')
    await atlas.until({ condition: 'healthy' })
    await panel(atlas).waitFor({ state: 'detached' })
    atlas.expectClean()
  })

  test('a structure is described beside its injury, with the ways between the two', async () => {
    const atlas = await chromium.shared({ condition: 'achilles-rupture', select: 'achilles-tendon' })
    await atlas.expectPanel('achilles-tendon')
    await atlas
      .panel()
      .getByRole('button', { name: t('injury.open') })
      .click()
    await panel(atlas).getByRole('heading', { level: 2, name: INJURY_NAMES['achilles-rupture'].name }).waitFor()
  })
})

test('a leg without a plantaris shows none, and the usual one again', async () => {
  const atlas = await chromium.shared({ variant: 'plantaris-absent', hide: ['gastrocnemius-medial'] })
  expect(await atlas.place('plantaris')).toBeNull()
  await atlas.set({ variant: null })
  await atlas.still()
  expect(await atlas.place('plantaris')).not.toBeNull()
})

test('the plate is drawn from the leg, can be kept, and leaves everything as it was', async () => {
  const atlas = await chromium.shared({ knee: 40, select: 'soleus' })
  await atlas.page.keyboard.press('a')
  await atlas.until({ mode: 'article' })
  await atlas.still()
  const before = await atlas.state()
  await atlas.button('plate.open').click()
  const plate = atlas.page.getByRole('dialog', { name: t('plate.title') })
  await plate.getByText(t('plate.drawn')).waitFor({ timeout: 90_000 })
  expect(await printed(atlas, 'A4')).toEqual([A4.toReversed()])
  expect(await printed(atlas, 'Letter')).toEqual([LETTER.toReversed()])
  const download = atlas.page.waitForEvent('download')
  await plate.getByRole('button', { name: t('plate.save') }).click()
  const path = await (await download).path()
  const { width, height, data } = PNG.sync.read(readFileSync(path))
  expect([width, height]).toEqual([2480, 1754])
  // Six figures stand on the paper: each third of both rows holds red muscle or something else that is no paper.
  for (const row of [0.3, 0.7])
    for (const column of [0.19, 0.5, 0.8]) {
      const colours = new Set<number>()
      for (let dx = -150; dx < 150; dx += 3)
        colours.add(data[4 * (Math.round(row * height) * width + Math.round(column * width) + dx)]!)
      expect(colours.size).toBeGreaterThan(8)
    }
  await atlas.page.keyboard.press('Escape')
  await plate.waitFor({ state: 'detached' })
  expect(await atlas.state()).toEqual(before)
  atlas.expectClean()
})
