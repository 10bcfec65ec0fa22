import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { type Atlas, type OpenOptions, PHONE } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

async function violations(atlas: Atlas): Promise<string[]> {
  await atlas.page.evaluate(axe)
  const found = await atlas.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return (await axe.run()).violations
  })
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

const PAGES: Record<string, OpenOptions & { readonly projector?: true }> = {
  light: {},
  dark: { theme: 'dark' },
  phone: { viewport: PHONE, touch: true },
  projector: { projector: true },
}

test.each(Object.entries(PAGES))('axe finds nothing in an injury, %s', async (_, { projector = false, ...options }) => {
  const hash = `condition=medial-head-tear${projector ? '&projector=1' : ''}`
  const atlas = await (await chromium.open(hash, { reducedMotion: true, ...options })).ready()
  await atlas.page.getByRole('radio', { name: t('injury.grade', 'III') }).waitFor()
  await atlas.page.getByText(t('injury.flags')).click()
  expect(await violations(await atlas.still())).toEqual([])
})

test('axe finds nothing in the plate', async () => {
  const atlas = await (await chromium.open('mode=article', { reducedMotion: true })).ready()
  await atlas.button('plate.open').click()
  await atlas.page.getByText(t('plate.drawn')).waitFor({ timeout: 90_000 })
  expect(await violations(await atlas.still())).toEqual([])
})
