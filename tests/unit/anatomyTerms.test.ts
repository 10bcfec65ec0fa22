import { describe, expect, test } from 'vitest'
import { NAME_LANGUAGES, STRUCTURE_IDS, TERMS } from '../../src/anatomy/index.ts'

const terms = STRUCTURE_IDS.map((id) => ({ id, ...TERMS[id] }))

/** The writing that a language uses. */
const SCRIPTS: Partial<Record<(typeof NAME_LANGUAGES)[number], RegExp>> = {
  la: /^[A-Z][a-z]+( [a-z]+)*$/,
  zh: /^[\p{Script=Han}()]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー()]+$/u,
  ar: /^[\p{Script=Arabic} ()]+$/u,
  hi: /^[\p{Script=Devanagari} ()]+$/u,
}

describe('names', () => {
  test('no two structures share a name in any language', () => {
    for (const language of NAME_LANGUAGES) {
      const names = terms.flatMap(({ names }) => names[language] ?? [])
      expect(new Set(names).size, language).toBe(names.length)
    }
  })

  test('are written in the script of their language', () => {
    for (const { id, names } of terms)
      for (const language of NAME_LANGUAGES) {
        const script = SCRIPTS[language]
        if (script) expect(names[language], `${id} ${language}`).toMatch(script)
      }
  })

  test('every structure has a name in every language', () => {
    for (const { id, names } of terms)
      for (const language of NAME_LANGUAGES) expect(names[language].trim(), `${id} ${language}`).not.toBe('')
  })

  test('what was written from memory is marked, what was read is not', () => {
    expect(TERMS.soleus.unchecked).toEqual(['hi'])
    expect(TERMS.tibia.unchecked).toEqual([])
    expect(TERMS['phalanx-middle-3'].unchecked).toEqual(['es', 'fr', 'de', 'pt', 'zh', 'ar', 'hi', 'ja'])
    for (const { unchecked } of terms) expect(unchecked).not.toContain('en')
  })

  test('a synonym is not the name itself', () => {
    for (const { id, names, synonyms } of terms)
      for (const synonym of synonyms) expect(synonym.toLowerCase(), id).not.toBe(names.en.toLowerCase())
  })
})

describe('pronunciations', () => {
  test('stress one syllable at least, in both writings', () => {
    const spoken = terms.flatMap(({ pronunciation }) => pronunciation ?? [])
    expect(spoken.length).toBeGreaterThan(30)
    for (const { respelling, ipa } of spoken) {
      expect(respelling).toMatch(/^[A-Za-z -]*[A-Z]{2}[A-Za-z -]*$/)
      expect(ipa).toMatch(/ˈ/)
      expect(ipa.split(' ')).toHaveLength(respelling.split(' ').length)
    }
  })
})

describe('keys of the vocabularies', () => {
  test('belong to one structure each', () => {
    for (const key of ['fma', 'ta2', 'ta98'] as const) {
      const codes = terms.flatMap((term) => term[key] ?? [])
      expect(codes.length).toBeGreaterThan(10)
      expect(new Set(codes).size, key).toBe(codes.length)
    }
  })

  test('TA98 keys have their form', () => {
    for (const { ta98 } of terms) if (ta98) expect(ta98).toMatch(/^A\d\d\.\d{1,2}\.\d\d\.\d{3}$/)
  })

  test('only a key that is there can be waiting for a check', () => {
    for (const term of terms) for (const key of term.uncheckedCodes ?? []) expect(term[key], term.id).toBeDefined()
  })
})
