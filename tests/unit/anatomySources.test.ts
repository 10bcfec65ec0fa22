import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressOf, cite, SOURCES, type Source, type SourceId } from '../../src/anatomy/index.ts'
import { articleFacts, articleQuantities } from './anatomyArticle.ts'
import { everyStructure, factsOf, quantitiesOf } from './anatomyEverything.ts'
import { EXERCISES } from '../../src/biomechanics/exercises.ts'
import { MODEL_SOURCES } from '../../src/biomechanics/motion/basis.ts'

const ids = Object.keys(SOURCES) as SourceId[]
const credits = readFileSync(new URL('../../CREDITS.md', import.meta.url), 'utf8')

describe('sources', () => {
  test('each is cited by some fact', () => {
    const panels = everyStructure.flatMap((s) => [...factsOf(s), ...quantitiesOf(s)])
    const bases = Object.values(EXERCISES).flatMap((e) => [e.angles, ...Object.values(e.activation ?? {})])
    const motions = bases.flatMap(({ source }) => source ?? [])
    const facts = [...panels, ...articleFacts, ...articleQuantities].flatMap((f) => f.sources)
    const cited = new Set([...facts, ...motions, ...MODEL_SOURCES])
    expect([...cited].sort()).toEqual([...ids].sort())
  })

  test.each(ids)('%s is complete', (id) => {
    const { authors, year, title, published, doi, url }: Source = SOURCES[id]
    for (const words of [authors, title, published]) expect(words.trim().length).toBeGreaterThan(3)
    if (year !== undefined) expect(year).toSatisfy((y: number) => y > 1850 && y < 2027)
    if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/)
    if (url !== undefined) expect(() => new URL(url)).not.toThrow()
  })

  test('no two have the same DOI', () => {
    const dois = ids.flatMap((id) => ('doi' in SOURCES[id] ? [SOURCES[id].doi] : []))
    expect(dois.length).toBeGreaterThan(20)
    expect(new Set(dois).size).toBe(dois.length)
  })

  test.each(ids)('%s is credited', (id) => {
    expect(credits).toContain(cite(id))
    const address = addressOf(id)
    if (address) expect(credits).toContain(address)
  })

  test('CREDITS.md cites nothing under a key that the data does not have', () => {
    const keys = [...credits.matchAll(/^- `(\w+)` /gm)].map(([, key]) => key)
    expect(keys.sort()).toEqual([...ids].sort())
  })

  test('a source is cited in one line, with its address where there is one', () => {
    expect(cite('antonios2008')).toBe(
      'Antonios T, Adds PJ (2008) The medial and lateral bellies of gastrocnemius: a cadaveric and ultrasound investigation. Clin Anat 21(1):66–74.',
    )
    expect(cite('ward2009')).toContain('accurate? Clin')
    expect(addressOf('antonios2008')).toBe('https://doi.org/10.1002/ca.20533')
    expect(addressOf('quain')).toBeNull()
  })
})
