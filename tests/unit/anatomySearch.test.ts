import { describe, expect, test } from 'vitest'
import { BONE_IDS, findStructures, STRUCTURE_IDS, TERMS } from '../../src/anatomy/index.ts'

const first = (query: string) => findStructures(query)[0]

describe('findStructures', () => {
  test.each([
    ['soleus', 'soleus'],
    ['Tendo calcaneus', 'achilles-tendon'],
    ['heel cord', 'achilles-tendon'],
    ['shin bone', 'tibia'],
    ['kneecap', 'patella'],
    ['calf bone', 'fibula'],
    ['peroneus longus', 'fibularis-longus'],
    ['M. soleus', 'soleus'],
    ['FMA22542', 'soleus'],
    ['phalanx-distal-3', 'phalanx-distal-3'],
  ])('finds %s', (query, id) => expect(first(query)).toBe(id))

  test.each([
    ['Kniescheibe', 'patella'],
    ['sóleo', 'soleus'],
    ['SOLEO', 'soleus'],
    ['tendon d’achille', 'achilles-tendon'],
    ['比目鱼肌', 'soleus'],
    ['ヒラメ筋', 'soleus'],
    ['وتر أخيل', 'achilles-tendon'],
    ['एकिलीज़', 'achilles-tendon'],
  ])('finds %s, of another language', (query, id) => expect(first(query)).toBe(id))

  test.each([
    ['gastrocnemis', 'gastrocnemius-medial'],
    ['gastronemius', 'gastrocnemius-medial'],
    ['achiles', 'achilles-tendon'],
    ['plantarsi', 'plantaris'],
    ['calcanues', 'calcaneus'],
    ['semimembranous', 'semimembranosus'],
    ['tibal nerve', 'tibial-nerve'],
  ])('forgives %s', (query, id) => expect(first(query)).toBe(id))

  test('finds every structure by each of its names', () => {
    for (const id of STRUCTURE_IDS)
      for (const name of Object.values(TERMS[id].names))
        expect(findStructures(name, { among: [id] }), name).toEqual([id])
    for (const id of STRUCTURE_IDS) expect(first(TERMS[id].names.en)).toBe(id)
  })

  test('both heads answer to the name of the muscle', () => {
    expect(findStructures('gastroc').slice(0, 2)).toEqual(['gastrocnemius-medial', 'gastrocnemius-lateral'])
  })

  test('the beginning of a word is enough, in any order of words', () => {
    expect(findStructures('tibial post')).toContain('posterior-tibial-artery')
    expect(first('head lat')).toBe('gastrocnemius-lateral')
  })

  test('a typing error is not guessed at when something fits as it stands', () => {
    expect(findStructures('tibia')).not.toContain('fibula')
    expect(findStructures('fibla')).toContain('fibula')
  })

  test('short words are taken as they are', () => {
    expect(findStructures('xyz')).toEqual([])
    expect(findStructures('tbi')).toEqual([])
  })

  test('nonsense finds nothing, an empty query everything', () => {
    expect(findStructures('quadrature')).toEqual([])
    expect(findStructures('  … ')).toEqual(STRUCTURE_IDS)
  })

  test('keeps to the structures asked for', () => {
    expect(findStructures('posterior', { among: BONE_IDS })).toEqual([])
    expect(findStructures('', { among: ['soleus'] })).toEqual(['soleus'])
  })
})
