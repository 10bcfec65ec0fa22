import { describe, expect, test } from 'vitest'
import { INJURIES, TESTS } from '../../src/anatomy/injuries/index.ts'
import { isStructureId, STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { LANDMARKS } from '../../src/anatomy/landmarks.ts'
import { plainText } from '../../src/anatomy/prose.ts'
import {
  ACTIONS,
  ATTACHMENTS,
  INNERVATION,
  JOINT_TABLE,
  type Joint,
  MUSCLE_IDS,
  type Nerve,
  NERVES,
  ROOTS,
  type Vessel,
  VESSELS,
} from '../../src/anatomy/relations/index.ts'
import { relationsOf } from '../../src/anatomy/relations/relationsOf.ts'
import { SOURCES } from '../../src/anatomy/sources.ts'
import { structures } from '../../src/anatomy/structures/index.ts'

const nerves = Object.entries<Nerve>(NERVES)
const vessels = Object.entries<Vessel>(VESSELS)
const joints = Object.entries<Joint>(JOINT_TABLE)

describe('every reference of the tables resolves', () => {
  test('attachments lie on bones of the atlas, their landmarks on those bones', () => {
    for (const { id, muscle, bone, landmark } of ATTACHMENTS) {
      expect(isStructureId(muscle), id).toBe(true)
      expect(bone === 'hip-bone' || structures[bone].kind === 'bone', id).toBe(true)
      if (landmark) expect(LANDMARKS[landmark].on, id).toBe(bone)
    }
    expect(new Set(ATTACHMENTS.map(({ id }) => id)).size).toBe(ATTACHMENTS.length)
  })

  test('every muscle of the atlas has an origin, an insertion, a nerve and an action', () => {
    const muscles = STRUCTURE_IDS.filter((id) => ['muscle', 'neighbour-muscle'].includes(structures[id].kind))
    expect([...MUSCLE_IDS].sort()).toEqual([...muscles].sort())
    for (const muscle of MUSCLE_IDS) {
      const ends = ATTACHMENTS.filter((a) => a.muscle === muscle).map(({ end }) => end)
      expect(new Set(ends), muscle).toEqual(new Set(['origin', 'insertion']))
      expect(NERVES[INNERVATION[muscle].nerve], muscle).toBeDefined()
      expect(ACTIONS.some((a) => a.muscle === muscle)).toBe(true)
    }
  })

  test('actions move a joint that allows them, and no id comes twice', () => {
    for (const { id, joint, movement } of ACTIONS) {
      const { movements }: Joint = JOINT_TABLE[joint]
      expect(movements, id).toContain(movement)
    }
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length)
  })

  test('nerves come from nerves, by roots that their stem has too', () => {
    for (const [id, { from, roots, shown }] of nerves) {
      if (shown) expect(structures[shown].kind, id).toBe('nerve')
      if (!from) continue
      const stem = nerves.find(([other]) => other === from)?.[1]
      expect(stem, id).toBeDefined()
      for (const root of roots) expect(stem?.roots, id).toContain(root)
    }
    for (const muscle of MUSCLE_IDS) {
      const { nerve, roots } = INNERVATION[muscle]
      const { roots: all }: Nerve = NERVES[nerve]
      for (const root of roots) expect(all, muscle).toContain(root)
      expect([...roots], muscle).toEqual(ROOTS.filter((root) => roots.includes(root)))
    }
  })

  test('vessels belong to vessels of their kind and supply structures of the atlas', () => {
    for (const [id, { of, kind, supplies, shown }] of vessels) {
      if (shown) expect(structures[shown].kind, id).toBe('vessel')
      if (of) expect(vessels.find(([other]) => other === of)?.[1].kind, id).toBe(kind)
      for (const supplied of supplies) expect(isStructureId(supplied), id).toBe(true)
    }
  })

  test('joints join bones of the atlas', () => {
    for (const [id, { bones }] of joints) for (const bone of bones) expect(structures[bone].kind, id).toBe('bone')
  })

  test('every row names sources that exist', () => {
    const rows = [...ATTACHMENTS, ...ACTIONS, ...Object.values(INNERVATION), ...Object.values<Nerve>(NERVES)]
    for (const { sources } of [...rows, ...Object.values<Vessel>(VESSELS), ...Object.values<Joint>(JOINT_TABLE)])
      for (const source of sources) expect(SOURCES[source]).toBeDefined()
  })

  test('every bedside test is named by an injury, and every injury names a structure', () => {
    const named = new Set(Object.values(INJURIES).flatMap(({ tests }) => tests))
    for (const id of Object.keys(TESTS)) expect(named.has(id as never), id).toBe(true)
    for (const { zone } of Object.values(INJURIES)) expect(isStructureId(zone.structure)).toBe(true)
  })
})

describe('what panels say of the tables', () => {
  const say = (id: Parameters<typeof relationsOf>[0]): string[] => relationsOf(id).map(({ prose }) => plainText(prose))

  test('a muscle: action, nerve with roots, arteries', () => {
    expect(say('soleus')).toEqual([
      'It points the foot, as a chief mover.',
      'Moved by the tibial nerve, roots L5, S1 and S2.',
      'Fed by the popliteal artery, the sural arteries, the posterior tibial artery and the fibular artery.',
    ])
  })

  test('a nerve: roots, stem, muscles of it and of its branches', () => {
    const [first, second] = say('common-fibular-nerve')
    expect(first).toBe('Roots L4, L5, S1 and S2; from the sciatic nerve.')
    expect(second).toContain('tibialis anterior')
    expect(second).toContain('fibularis brevis')
  })

  test('a vessel: stem, branches', () => {
    expect(say('popliteal-artery')[0]).toContain('sural arteries')
    expect(say('small-saphenous-vein')).toEqual(['Opens into the popliteal vein.'])
  })

  test('a bone: joints and muscles', () => {
    const lines = say('calcaneus').join(' ')
    expect(lines).toContain('Subtalar joint (oblique hinge), with talus: inversion and eversion.')
    expect(lines).toContain('Here end medial head of gastrocnemius')
  })
})
