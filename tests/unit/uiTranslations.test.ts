import { afterAll, describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../src/i18n/catalogues.ts'
import { en, type MessageKey } from '../../src/i18n/en.ts'
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts'
import { speak, t } from '../../src/i18n/t.ts'

const KEYS = Object.keys(en) as MessageKey[]

/** The places in a text that wait for a value. */
const placesOf = (text: string): string => [...new Set(text.match(/\{\d/g))].sort().join(' ')

describe.each(INTERFACE_LANGUAGES)('the interface in %s', (language) => {
  afterAll(() => speak('en', en))

  test('says everything, and nothing that is not asked for', async () => {
    expect(Object.keys(await CATALOGUES[language]()).sort()).toEqual([...KEYS].sort())
  })

  test('speaks of the same things as the English text', async () => {
    const catalogue = await CATALOGUES[language]()
    expect(KEYS.filter((key) => placesOf(catalogue[key]) !== placesOf(en[key]))).toEqual([])
  })

  test('is written so that the library can read it', async () => {
    speak(language, await CATALOGUES[language]())
    const say = t as (key: MessageKey, ...values: readonly unknown[]) => string
    const said = KEYS.map((key) => say(key, 2, 'other', 'x', 'y'))
    expect(said.filter((text) => text === '' || /[{}]/.test(text))).toEqual([])
  })
})

test('a language counts in its own way', async () => {
  speak('fr', await CATALOGUES.fr())
  expect([0, 1, 2].map((n) => t('names.matches', n))).toEqual([
    'Aucune structure trouvée',
    '1 structure',
    '2 structures',
  ])
  speak('en', en)
})
