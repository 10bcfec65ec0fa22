import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimsAbout } from '../../src/anatomy/claims/aboutStructure.ts'
import { CLAIM_SECTION_TITLES, CLAIM_SECTIONS, CLAIMS, CLAIMS_BY_SECTION } from '../../src/anatomy/claims/index.ts'
import { CONDITION_IDS } from '../../src/anatomy/conditions.ts'
import type { Fact } from '../../src/anatomy/facts.ts'
import { FIVE_IDS, isStructureId, STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { LANDMARKS } from '../../src/anatomy/landmarks.ts'
import { plainText } from '../../src/anatomy/prose.ts'
import { SOURCES } from '../../src/anatomy/sources.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import { articleFacts, articleQuantities, claimFacts, claims, cues, factsOfInjury, injuries } from './anatomyArticle.ts'
import { everyStructure, factsOf, quantitiesOf } from './anatomyEverything.ts'
import { shingles } from './shingles.ts'

const COUNTS = { G: 5, L: 11, F: 8, I: 22, T: 7, K: 7, R: 5 }
const NOTED = 'G3 L3 L6 L8 L11 F3 F6 F7 I4 I10 I11 I14 I15 I16 I19 I20 I21 T1 T4 T5 T6 T7'.split(' ')

describe('the article', () => {
  test('has its 65 statements, each once, in its order', () => {
    const ids = Object.entries(COUNTS).flatMap(([letter, n]) =>
      Array.from({ length: n }, (_, i) => `${letter}${i + 1}`),
    )
    expect(ids).toHaveLength(65)
    expect(claims.map(({ id }) => id)).toEqual(ids)
  })

  test('has its 22 notes, each with what was read', () => {
    expect(NOTED).toHaveLength(22)
    expect(claims.filter(({ note }) => note).map(({ id }) => id)).toEqual(NOTED)
    for (const { id, note = [] } of claims)
      for (const { sources } of note) expect(sources, id).not.toContain('osmosis2025')
  })

  test('goes from section to section, each with a heading', () => {
    expect(CLAIM_SECTIONS.flatMap((section) => CLAIMS_BY_SECTION[section])).toEqual(CLAIMS)
    for (const section of CLAIM_SECTIONS) expect(CLAIM_SECTION_TITLES[section]).toMatch(/^[A-Z]/)
  })

  test('names itself as the source of each statement, and the references as their own', () => {
    for (const { id, sources } of claims)
      if (id.startsWith('R')) expect(sources, id).not.toContain('osmosis2025')
      else expect(sources, id).toEqual(['osmosis2025'])
  })

  test('speaks of each of the five, and the five lead back to it', () => {
    for (const id of FIVE_IDS) expect(claimsAbout(id).length, id).toBeGreaterThan(2)
    expect(claimsAbout('phalanx-middle-4')).toEqual([])
    for (const id of STRUCTURE_IDS) for (const { claim, step } of claimsAbout(id)) expect(claims[step]).toBe(claim)
  })
})

describe('the texts', () => {
  test('are whole sentences without leftovers of markup', () => {
    for (const { prose } of articleFacts) {
      const text = plainText(prose)
      expect(text).toMatch(/^[A-Z].*[.]$/)
      expect(text).not.toMatch(/[[\]]|\]\(| {2}|\.\.| ,/)
    }
  })

  test('no statement is told twice', () => {
    const told = claimFacts.map(({ prose }) => plainText(prose))
    expect(new Set(told).size).toBe(told.length)
  })

  test('every mention lights something, and is worded like it', () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []
    for (const { prose } of articleFacts)
      for (const piece of prose) {
        if (typeof piece === 'string') continue
        if ('structure' in piece) expect(isStructureId(piece.structure)).toBe(true)
        const names =
          'landmark' in piece
            ? [LANDMARKS[piece.landmark].name]
            : [TERMS[piece.structure].names.en, ...TERMS[piece.structure].synonyms]
        const known = new Set(names.flatMap(words))
        expect(
          words(piece.text).some((word) => known.has(word)),
          piece.text,
        ).toBe(true)
      }
  })

  test('share no run of eight words with the restated article that they were written from', () => {
    const prints = readFileSync(new URL('sourceShingles.txt', import.meta.url), 'utf8').replace(/\s/g, '')
    const known = new Set(prints.match(/.{8}/g))
    expect(known.size).toBeGreaterThan(200)
    const texts = [
      ...articleFacts.map(({ prose }) => plainText(prose)),
      ...everyStructure.flatMap((s) => factsOf(s).map(({ prose }) => plainText(prose))),
      ...everyStructure.flatMap((s) => quantitiesOf(s).map(({ label, note = '' }) => `${label} ${note}`)),
    ]
    const shared = texts.flatMap(shingles).filter(({ print }) => known.has(print))
    expect(shared.map(({ run }) => run)).toEqual([])
  })

  test('what is said to be measured or published rests on something that was read', () => {
    const READ: readonly string[] = ['full text', 'pages', 'abstract', 'data or model file']
    const cited: readonly Pick<Fact, 'sources' | 'sure'>[] = [...articleFacts, ...articleQuantities]
    for (const { sources, sure } of cited) {
      const readings = sources.map((id): string => SOURCES[id].reading)
      if (sure === 'measured' || sure === 'reviewed-text')
        expect(
          readings.some((r) => READ.includes(r)),
          `${sources}`,
        ).toBe(true)
      if (readings.every((r) => r === 'from memory')) expect(sure, `${sources}`).toBe('from-memory')
    }
  })
})

describe('the scenes', () => {
  test('stay within what knee and ankle can do', () => {
    for (const { knee = 0, ankle = 0 } of cues) {
      expect(knee).toBeGreaterThanOrEqual(0)
      expect(knee).toBeLessThanOrEqual(120)
      expect(ankle).toBeGreaterThanOrEqual(-45)
      expect(ankle).toBeLessThanOrEqual(25)
    }
  })

  test('do not fade or hide what they select, nor pose what they move', () => {
    for (const { select, hide = [], fade = [], motion, knee, ankle } of cues) {
      if (select) expect([...hide, ...fade]).not.toContain(select)
      if (motion) expect([knee, ankle]).toEqual([undefined, undefined])
    }
  })

  test('look at the leg from outside of it', () => {
    for (const { view } of cues)
      if (typeof view === 'object') {
        const [x, , z] = view.position
        expect(Math.hypot(x, z)).toBeGreaterThan(300)
        expect(view.target[1]).toBeGreaterThan(0)
        expect(view.target[1]).toBeLessThan(560)
      }
  })
})

describe('injuries', () => {
  test('there is one for every condition but health', () => {
    expect(injuries.map(({ scene }) => scene.condition).sort()).toEqual(
      CONDITION_IDS.filter((id) => id !== 'healthy').sort(),
    )
  })

  test('each names its zone on the leg, and shows it', () => {
    for (const { name, zone, scene } of injuries) {
      expect([scene.select, ...(scene.light ?? [])], name).toContain(zone.structure)
      expect(factsOfInjury({ ...injuries[0]!, zone }).length, name).toBeGreaterThan(5)
      if (zone.landmark) expect(LANDMARKS[zone.landmark].on, name).toBe('calcaneus')
    }
  })
})
