import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { comparePictures } from './comparePictures.ts'
import { fileOf, SCENARIOS } from './scenarios.ts'
import { takePicture } from './takePicture.ts'

/** On one browser pictures are the same to the bit; this leaves room for another version's rounding, no more. */
const TOLERANCE = 0.012
/** A picture of nothing must not pass. */
const LEAST_COVERAGE = 0.04
const ACTUAL = 'tests/golden/actual'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('the atlas looks as agreed', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
    const file = fileOf(scenario)
    const actual = await takePicture(browser, inject('origin'), scenario)
    if (process.env.GOLDENS === 'update') writeFileSync(file, actual)
    expect(existsSync(file), 'no golden picture: npm run golden:update').toBe(true)
    const { difference, coverage, picture } = comparePictures(readFileSync(file), actual)
    if (difference > TOLERANCE) {
      mkdirSync(ACTUAL, { recursive: true })
      writeFileSync(`${ACTUAL}/${name}.png`, actual)
      writeFileSync(`${ACTUAL}/${name}.difference.png`, picture)
    }
    expect(coverage).toBeGreaterThan(LEAST_COVERAGE)
    expect(difference, `see ${ACTUAL}/${name}.png`).toBeLessThanOrEqual(TOLERANCE)
  })

  test('every picture belongs to a scenario', () => {
    const pictures = readdirSync('tests/golden').flatMap((name) =>
      name.endsWith('.png') ? [`tests/golden/${name}`] : [],
    )
    const kept = SCENARIOS.map(fileOf).filter((file) => file.startsWith('tests/golden/'))
    expect(pictures.toSorted()).toEqual(kept.toSorted())
  })
})
