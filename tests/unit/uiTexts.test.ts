import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en, type MessageKey } from '../../src/i18n/en.ts'
import { ankleAngle } from '../../src/i18n/poseAngle.ts'
import { t } from '../../src/i18n/t.ts'

const source = new URL('../../src', import.meta.url).pathname
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^i18n\/[a-z]{2}[./]/.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n')

/** Keys that are put together from a part and an id, by what they begin with. */
const COMPOSED = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, start = '']) => start)

describe('the catalogue', () => {
  test('looked through code', () => {
    expect(code.length).toBeGreaterThan(10_000)
    expect(COMPOSED).toContain('view.')
  })

  test.each(Object.keys(en) as MessageKey[])('%s is used', (key) => {
    const composed = COMPOSED.some((start) => key.startsWith(start))
    expect(composed || code.includes(`'${key}'`) || code.includes(`"${key}"`)).toBe(true)
  })
})

describe('texts with values', () => {
  test('count', () => {
    expect([0, 1, 2].map((n) => t('names.matches', n))).toEqual(['No structure found', '1 structure', '2 structures'])
  })

  test('say which way the ankle is bent, by the sign of the angle', () => {
    expect([-20.4, 9.6, -0.3].map((a) => ankleAngle(a))).toEqual([
      '20° plantar flexed',
      '10° dorsiflexed',
      'neutral, 0°',
    ])
  })
})
