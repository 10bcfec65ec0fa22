import { CLINICAL_TESTS } from '../../src/biomechanics/clinical/index.ts'
import { describe, expect, test } from 'vitest'
import { CONDITION_IDS } from '../../src/anatomy/conditions.ts'
import { VARIANT_IDS } from '../../src/anatomy/variants.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { FIELD_NAMES } from '../../src/state/fields.ts'
import { decodeHash, encodeHash } from '../../src/state/url.ts'
import {
  DEFAULT_VIEW_STATE,
  COLOURINGS,
  FIBRE_VIEWS,
  ATTACHMENT_CHOICES,
  LABEL_STYLES,
  LANGUAGES,
  MODES,
  MOTION_IDS,
  PANELS,
  SIDES,
  STANDARD_VIEWS,
  type ViewState,
} from '../../src/state/viewState.ts'
import { randomStream } from './random.ts'

const decode = (hash: string): ViewState => decodeHash(hash).state
const SEED = 20240611

/** A state with every key at random, on the grid of decimals that an address keeps. */
function randomState(random: () => number): ViewState {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? null : value)
  const between = (low: number, high: number, step: number): number =>
    Number((low + Math.round((random() * (high - low)) / step) * step).toFixed(4)) + 0
  const ids = () => [...new Set(Array.from({ length: Math.floor(random() * 6) }, () => pick(STRUCTURE_IDS)))]
  const point = () => [between(-2000, 2000, 1), between(-2000, 2000, 1), between(-2000, 2000, 1)] as const
  return {
    select: maybe(pick(STRUCTURE_IDS)),
    view: random() < 0.5 ? pick(STANDARD_VIEWS) : { position: point(), target: point() },
    knee: between(0, 120, 0.01),
    ankle: between(-45, 25, 0.01),
    activation: between(0, 1, 0.001),
    motion: maybe(pick(MOTION_IDS)),
    time: between(0, 1, 0.0001),
    speed: between(0, 2, 0.01),
    hide: ids(),
    fade: ids(),
    light: ids(),
    depth: between(0, 4, 1),
    section: maybe(between(0, 1, 0.0001)),
    plane: pick(['transverse', 'sagittal'] as const),
    labels: pick(LABEL_STYLES),
    colour: pick(COLOURINGS),
    fibres: pick(FIBRE_VIEWS),
    panel: maybe(pick(PANELS)),
    attachments: pick(ATTACHMENT_CHOICES),
    fossa: random() < 0.5,
    test: pick(CLINICAL_TESTS),
    condition: pick(CONDITION_IDS),
    grade: between(0, 3, 1),
    variant: maybe(pick(VARIANT_IDS)),
    compare: maybe({ knee: between(0, 120, 0.01), condition: pick(CONDITION_IDS), side: pick(SIDES) }),
    measure: maybe({
      kind: 'angle',
      points: ids()
        .slice(0, 3)
        .map((on) => ({ on, at: [between(-200, 200, 0.1), between(0, 500, 0.1), between(-200, 200, 0.1)] })),
    }),
    mode: pick(MODES),
    step: between(0, 999, 1),
    seed: between(0, 2 ** 31 - 1, 1),
    lang: pick(LANGUAGES),
    latin: random() < 0.5,
    projector: random() < 0.5,
    side: pick(SIDES),
  }
}

describe('round trip', () => {
  test(`500 random states come back as they were (seed ${SEED})`, () => {
    const random = randomStream(SEED)
    for (let i = 0; i < 500; i++) {
      const state = randomState(random)
      const hash = encodeHash(state)
      expect(hash).toMatch(/^[\w=&,.:-]*$/)
      expect(decodeHash(`#${hash}`)).toEqual({ state, notices: [] })
    }
  })

  test('the default state needs no hash', () => {
    expect(encodeHash(DEFAULT_VIEW_STATE)).toBe('')
    expect(decode('')).toEqual(DEFAULT_VIEW_STATE)
    expect(decode('#')).toEqual(DEFAULT_VIEW_STATE)
  })

  test('only what differs is written, in the order of the table', () => {
    const state: ViewState = { ...DEFAULT_VIEW_STATE, select: 'soleus', knee: 90, ankle: -20 }
    expect(encodeHash(state)).toBe('select=soleus&knee=90&ankle=-20')
  })

  test('what an address cannot hold is rounded, not lost', () => {
    expect(encodeHash({ ...DEFAULT_VIEW_STATE, ankle: -12.3456 })).toBe('ankle=-12.35')
    expect(encodeHash({ ...DEFAULT_VIEW_STATE, ankle: -0.001 })).toBe('')
  })
})

describe('what comes from outside', () => {
  test('an unknown key is ignored without a word', () => {
    expect(decodeHash('#utm_source=mail&select=soleus&__proto__=1&constructor=2')).toEqual({
      state: { ...DEFAULT_VIEW_STATE, select: 'soleus' },
      notices: [],
    })
  })

  test.each([
    ['select=brain', 'select'],
    ['knee=121', 'knee'],
    ['knee=', 'knee'],
    ['knee', 'knee'],
    ['knee=0x1f', 'knee'],
    ['knee=NaN', 'knee'],
    ['ankle=1e1', 'ankle'],
    ['ankle=%E0%A4%A', 'ankle'],
    ['view=sideways', 'view'],
    ['view=1,2,3', 'view'],
    ['view=1,2,3,4,5,x', 'view'],
    ['view=1,2,3,1,2,3', 'view'],
    ['view=1,2,3,4,5,99999', 'view'],
    ['hide=soleus,brain', 'hide'],
    ['projector=yes', 'projector'],
    ['depth=1.5', 'depth'],
    ['depth=99', 'depth'],
    ['motion=dance', 'motion'],
    ['lang=xx', 'lang'],
    ['section=2', 'section'],
    ['measure=straight:brain,1,2,3', 'measure'],
    ['measure=straight:tibia,1,2', 'measure'],
    ['measure=belly:tibia,1,2,3', 'measure'],
    ['measure=weight', 'measure'],
    ['measure=angle:tibia,1,2,1e9', 'measure'],
  ])('%s is reported by name and the default stands', (hash, field) => {
    const { state, notices } = decodeHash(`#${hash}&latin=1`)
    expect(notices.map((notice) => notice.field)).toEqual([field])
    expect(notices[0]?.message).toMatch(/^expected /)
    expect(state).toEqual({ ...DEFAULT_VIEW_STATE, latin: true })
  })

  test('escapes that a mail program put in are understood', () => {
    expect(decode('#hide=soleus%2Cplantaris').hide).toEqual(['soleus', 'plantaris'])
  })

  test('a repeated key: the last good one counts', () => {
    expect(decode('#knee=10&knee=20').knee).toBe(20)
  })

  test('noise never throws', () => {
    const random = randomStream(7)
    const letters = '&=,#%.-0123456789abcdeknvw'
    for (let i = 0; i < 2000; i++) {
      const name = FIELD_NAMES[i % FIELD_NAMES.length]
      const noise = Array.from({ length: 12 }, () => letters[Math.floor(random() * letters.length)]).join('')
      expect(() => decodeHash(`#${name}=${noise}`)).not.toThrow()
    }
  })
})
