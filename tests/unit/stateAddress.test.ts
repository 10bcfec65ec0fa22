import { describe, expect, test } from 'vitest'
import { FIELD_NAMES } from '../../src/state/fields.ts'
import { decodeHash, encodeHash } from '../../src/state/url.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { randomStream } from './random.ts'
import { randomState } from './randomState.ts'

const decode = (hash: string): ViewState => decodeHash(hash).state
const SEED = 20240611

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
