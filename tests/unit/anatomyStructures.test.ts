import { describe, expect, test } from 'vitest'
import {
  BONE_IDS,
  FIVE_IDS,
  IDENTITIES,
  isStructureId,
  LANDMARKS,
  LAYERS,
  plainText,
  SOURCES,
  STRUCTURE_IDS,
  sections,
  structures,
  TERMS,
} from '../../src/anatomy/index.ts'
import { t } from '../../src/i18n/t.ts'
import { TEXTS } from '../../src/anatomy/structures/texts.ts'
import { everyStructure, factsOf, mentionsOf, quantitiesOf } from './anatomyEverything.ts'

const titlesOf = (id: (typeof STRUCTURE_IDS)[number]): readonly string[] =>
  sections(structures[id]).map(({ key }) => t(`section.${key}`))

describe('the panels', () => {
  test('there is one for every structure and none beside', () => {
    expect(Object.keys(TEXTS).sort()).toEqual([...STRUCTURE_IDS].sort())
    for (const id of STRUCTURE_IDS) expect(structures[id]).toMatchObject({ id, ...IDENTITIES[id], ...TERMS[id] })
  })

  test.each(FIVE_IDS)('%s has every part that the five owe', (id) => {
    const tendon = id === 'achilles-tendon'
    expect(titlesOf(id)).toEqual(
      expect.arrayContaining([
        tendon ? 'Formation' : 'Origin',
        'Insertion',
        'Nerve supply',
        'Blood supply',
        'Action at the knee',
        'Action at the ankle',
        tendon ? 'Dimensions' : 'Architecture',
        'Clinical note',
      ]),
    )
    expect(structures[id].pronunciation).toMatchObject({
      respelling: expect.stringMatching(/[A-Z]{2}/),
      ipa: expect.stringContaining('ˈ'),
    })
  })

  test.each(FIVE_IDS)('%s names its roots', (id) => {
    const nerve = sections(structures[id]).find(({ key }) => key === 'innervation')
    expect(nerve?.facts.map(({ prose }) => plainText(prose)).join(' ')).toMatch(/\b(L5|S1)\b/)
  })

  test.each(['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const)('%s has its architecture', (id) => {
    const measured = quantitiesOf(structures[id]).map(({ label, unit }) => `${label} ${unit}`)
    for (const wanted of [/^Volume cm³/, /^Fascicle length.* mm/, /^Pennation °/, /^Slow \(type I\) fibres %/, /cm²$/])
      expect(measured).toContainEqual(expect.stringMatching(wanted))
  })

  test('the soleus says that the leg it follows has a small one', () => {
    expect(quantitiesOf(structures.soleus).map(({ value }) => value)).toEqual(expect.arrayContaining([319, 457]))
  })

  test('the action at the knee tells the muscle that crosses it from the one that does not', () => {
    const knee = (id: 'soleus' | 'gastrocnemius-medial') =>
      plainText(sections(structures[id]).find(({ key }) => key === 'actionKnee')!.facts[0]!.prose)
    expect(knee('soleus')).toMatch(/^None/)
    expect(knee('gastrocnemius-medial')).toMatch(/^Flexion/)
  })

  test.each(BONE_IDS)('%s says what it meets', (id) => {
    const joints = sections(structures[id]).find(({ key }) => key === 'articulations')
    const met = joints!.facts.flatMap(({ prose }) => prose.filter((piece) => typeof piece === 'object'))
    expect(met.length).toBeGreaterThan(0)
  })

  test('every muscle has origin, insertion, action and nerve', () => {
    const muscles = everyStructure.filter(({ tissue }) => tissue === 'muscle')
    expect(muscles).toHaveLength(16)
    for (const { id } of muscles)
      expect(titlesOf(id)).toEqual(expect.arrayContaining(['Origin', 'Insertion', 'Nerve supply']))
  })

  test('a part with nothing in it is left out, and no part comes twice', () => {
    for (const structure of everyStructure) {
      const parts = sections(structure)
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
      for (const { facts, quantities } of parts) expect(facts.length + quantities.length).toBeGreaterThan(0)
    }
    expect(titlesOf('patella')).not.toContain('Muscles attached')
  })

  test('the layer is one of the five', () => {
    for (const { layer } of everyStructure) expect(LAYERS).toContain(layer)
  })
})

describe('the texts', () => {
  test('a summary is one short sentence', () => {
    for (const { id, summary } of everyStructure) {
      const text = plainText(summary.prose)
      expect(text, id).toMatch(/^[A-Z][^.]+\.$/)
      expect(text.length, id).toBeLessThanOrEqual(220)
    }
  })

  test('are whole sentences without leftovers of markup or doubled spaces', () => {
    for (const structure of everyStructure)
      for (const { prose } of factsOf(structure)) {
        const text = plainText(prose)
        expect(text, structure.id).toMatch(/^[A-Z[].*\.$/)
        expect(text, structure.id).not.toMatch(/[[\]]|\]\(| {2}|\.\.| ,/)
      }
  })

  test('no fact is told twice in one panel', () => {
    for (const structure of everyStructure) {
      const told = factsOf(structure).map(({ prose }) => plainText(prose))
      expect(new Set(told).size, structure.id).toBe(told.length)
    }
  })

  test('every mention lights something that exists, and not the panel’s own structure', () => {
    const mentions = everyStructure.flatMap(mentionsOf)
    expect(mentions.length).toBeGreaterThan(200)
    for (const structure of everyStructure)
      for (const mention of mentionsOf(structure))
        if ('landmark' in mention) expect(LANDMARKS, structure.id).toHaveProperty(mention.landmark)
        else {
          expect(isStructureId(mention.structure), mention.structure).toBe(true)
          expect(mention.structure).not.toBe(structure.id)
        }
  })

  test('every mention is worded like what it lights', () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []
    for (const structure of everyStructure)
      for (const mention of mentionsOf(structure)) {
        const names =
          'landmark' in mention
            ? [LANDMARKS[mention.landmark].name]
            : [TERMS[mention.structure].names.en, ...TERMS[mention.structure].synonyms]
        const known = new Set(names.flatMap(words))
        expect(
          words(mention.text).some((word) => known.has(word)),
          `${structure.id}: ${mention.text}`,
        ).toBe(true)
      }
  })

  test('every landmark lies on a bone and is pointed at by some panel', () => {
    const pointed = new Set(everyStructure.flatMap(mentionsOf).flatMap((m) => ('landmark' in m ? [m.landmark] : [])))
    for (const [id, { on }] of Object.entries(LANDMARKS)) {
      expect(IDENTITIES[on].kind, id).toBe('bone')
      expect(pointed, id).toContain(id)
    }
  })
})

describe('how sure a fact is', () => {
  const READ = ['full text', 'pages', 'abstract', 'data or model file']

  test('what is said to be measured or published rests on something that was read', () => {
    for (const structure of everyStructure)
      for (const { sure, sources } of [...factsOf(structure), ...quantitiesOf(structure)]) {
        if (sure !== 'measured' && sure !== 'reviewed-text') continue
        const readings = sources.map((source) => SOURCES[source].reading)
        expect(
          READ.some((reading) => readings.includes(reading as never)),
          `${structure.id}: ${sources}`,
        ).toBe(true)
      }
  })

  test('what is read from memory is marked so', () => {
    for (const structure of everyStructure)
      for (const { sure, sources } of [...factsOf(structure), ...quantitiesOf(structure)])
        if (sources.every((source) => SOURCES[source].reading === 'from memory')) expect(sure).toBe('from-memory')
  })

  test('a figure is a finite number or a range from less to more', () => {
    const figures = everyStructure.flatMap(quantitiesOf)
    expect(figures.length).toBeGreaterThan(50)
    for (const { value, sd, label } of figures) {
      const [least, most] = typeof value === 'number' ? [0, value] : value
      expect(least, label).toBeLessThan(most)
      expect(sd ?? 1, label).toBeGreaterThan(0)
    }
  })
})
