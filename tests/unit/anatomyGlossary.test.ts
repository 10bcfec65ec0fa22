import { t } from '../../src/i18n/t.ts'
import { expect, test } from 'vitest'
import { explain, GLOSSARY, type GlossaryEntry, plainText, sections } from '../../src/anatomy/index.ts'
import { articleFacts } from './anatomyArticle.ts'
import { everyStructure, factsOf, quantitiesOf } from './anatomyEverything.ts'

const entries: readonly GlossaryEntry[] = GLOSSARY
const termsIn = (text: string) =>
  explain(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.entry.term]))

test('the glossary explains each form once, in alphabetical order, in a sentence or two', () => {
  const forms = entries.flatMap(({ term, forms = [] }) => [term, ...forms])
  expect(new Set(forms).size).toBe(forms.length)
  const terms = entries.map(({ term }) => term)
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')))
  for (const { meaning } of entries) expect(meaning).toMatch(/^[A-Z].{15,200}\.$/)
})

test('explain cuts a text at its terms and loses no letter', () => {
  const text = 'Plantar flexion; the medial head, with pennation. A medial border.'
  expect(termsIn(text)).toEqual(['plantar flexion', 'medial', 'pennation'])
  expect(
    explain(text)
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join(''),
  ).toBe(text)
})

test('explain takes whole words only, and the longer term before the shorter', () => {
  expect(termsIn('Dorsiflexion and plantar flexion.')).toEqual(['dorsiflexion', 'plantar flexion'])
  expect(termsIn('Originally anteriorly.')).toEqual([])
  expect(termsIn('Slow (type I) fibres')).toEqual(['slow (type I) fibres'])
})

test('every entry explains a word that the atlas uses', () => {
  const text = everyStructure
    .flatMap((structure) => [
      ...factsOf(structure).map(({ prose }) => plainText(prose)),
      ...quantitiesOf(structure).map(({ label, note = '' }) => `${label}. ${note}`),
      ...sections(structure).map(({ key }) => t(`section.${key}`)),
    ])
    .concat(articleFacts.map(({ prose }) => plainText(prose)))
    .map((words) => termsIn(words))
  const used = new Set(text.flat())
  expect(entries.map(({ term }) => term).filter((term) => !used.has(term))).toEqual([])
})
