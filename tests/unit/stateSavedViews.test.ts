// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CATALOGUES } from '../../src/i18n/catalogues.ts'
import { en } from '../../src/i18n/en.ts'
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts'
import { speak } from '../../src/i18n/t.ts'
import { addViews, dropView, freeName, keepView, useSavedViews } from '../../src/state/savedViews.ts'
import { decodeHash, encodeHash } from '../../src/state/url.ts'
import {
  LARGEST_FILE,
  LONGEST_NAME,
  MOST_VIEWS,
  parseViews,
  type SavedView,
  viewsFile,
} from '../../src/state/viewsFile.ts'
import { faultOf } from '../../src/ui/share/viewsSaid.ts'
import { randomStream } from './random.ts'
import { randomState } from './randomState.ts'

const views = () => useSavedViews.getState().views
const BENT: SavedView = { name: 'Knee bent', hash: 'knee=90' }
const many = (count: number): SavedView[] => Array.from({ length: count }, (_, i) => ({ name: `View ${i}`, hash: '' }))

beforeEach(() => useSavedViews.setState({ views: [] }))

describe('saved views', () => {
  test('keep their name once: the newer one stands, and it is told', () => {
    expect(keepView('One', 'knee=10')).toBe('kept')
    keepView('Two', 'knee=20')
    expect(keepView('One', 'knee=30')).toBe('replaced')
    expect(views()).toEqual([
      { name: 'Two', hash: 'knee=20' },
      { name: 'One', hash: 'knee=30' },
    ])
  })

  test('of 200 random states come back from their file whole (seed 77)', () => {
    const random = randomStream(77)
    const states = Array.from({ length: MOST_VIEWS }, () => randomState(random))
    const kept = states.map((state, i): SavedView => ({ name: `“${i}” – ½, ‏عرض`, hash: encodeHash(state) }))
    const back = parseViews(viewsFile(kept))
    expect(back).toEqual(kept)
    expect(back.map(({ hash }) => decodeHash(hash).state)).toEqual(states.map((s) => decodeHash(encodeHash(s)).state))
  })

  test('of a file join those that are there', () => {
    keepView('Mine', '')
    expect(addViews([BENT])).toEqual({ added: 1, known: 0, renamed: 0, full: false })
    expect(views().map(({ name }) => name)).toEqual(['Mine', 'Knee bent'])
  })

  test('of a file never take the place of one that is there: another of the same name gets a number', () => {
    keepView('Knee bent', 'knee=45')
    expect(addViews([BENT, BENT, { name: 'Knee bent', hash: 'knee=120' }])).toMatchObject({
      added: 2,
      known: 1,
      renamed: 2,
    })
    expect(views()).toEqual([
      { name: 'Knee bent', hash: 'knee=45' },
      { name: 'Knee bent (2)', hash: 'knee=90' },
      { name: 'Knee bent (3)', hash: 'knee=120' },
    ])
  })

  test('of the same file taken over twice are there once', () => {
    keepView('Knee bent', 'knee=45')
    addViews([BENT])
    expect(addViews([BENT])).toEqual({ added: 0, known: 1, renamed: 0, full: false })
    expect(views()).toHaveLength(2)
  })

  test('of the longest name are numbered within its length', () => {
    const name = 'x'.repeat(LONGEST_NAME)
    keepView(name, '')
    addViews([{ name, hash: 'knee=5' }])
    expect(views().map((view) => view.name.length)).toEqual([LONGEST_NAME, LONGEST_NAME])
    expect(parseViews(viewsFile(views()))).toEqual(views())
    expect(addViews([{ name, hash: 'knee=5' }]).known).toBe(1)
  })

  test('are no more than can be read again: what is too much is refused, and what is there stays', () => {
    addViews(many(MOST_VIEWS - 1))
    expect(addViews([BENT, { ...BENT, name: 'Two' }])).toMatchObject({ added: 0, full: true })
    expect(keepView('Last', '')).toBe('kept')
    expect(keepView('One too many', '')).toBe('full')
    expect(keepView('Last', 'knee=1')).toBe('replaced')
    expect(views()).toHaveLength(MOST_VIEWS)
    expect(parseViews(viewsFile(views()))).toEqual(views())
  })

  test('are named after what they show without taking a place that is taken', () => {
    keepView('Posterior view', '')
    expect(freeName('Posterior view')).toBe('Posterior view (2)')
    expect(freeName('Medial view')).toBe('Medial view')
  })

  test('last as long as the page where nothing can be stored', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(keepView('One', '')).toBe('passing')
    vi.unstubAllGlobals()
    expect(views()).toHaveLength(1)
  })

  test('kept in another tab are here too', () => {
    localStorage.setItem('sural.views', viewsFile([BENT]))
    window.dispatchEvent(new StorageEvent('storage', { key: 'sural.views' }))
    expect(views()).toEqual([BENT])
    dropView(BENT.name)
    expect(views()).toEqual([])
  })
})

describe('what the device kept', () => {
  /** The store as a page finds it that opens now. */
  async function reopened(kept: string): Promise<readonly SavedView[]> {
    localStorage.setItem('sural.views', kept)
    vi.resetModules()
    return (await import('../../src/state/savedViews.ts')).useSavedViews.getState().views
  }

  test('keeps a view whose address has a word that is no longer known', async () => {
    const old = { name: 'Old', hash: 'select=some-old-name&knee=30' }
    expect(await reopened(viewsFile([BENT, old]))).toEqual([BENT, old])
  })

  test.each(['{"sural":"views","version":2,"views":[{"name":"x","hash":""}]}', 'broken'])(
    'is put aside where it cannot be read, not thrown away: %s',
    async (kept) => {
      expect(await reopened(kept)).toEqual([])
      expect(localStorage.getItem('sural.views.unread')).toBe(kept)
    },
  )
})

describe('a file that holds no saved views is refused by what is wrong, in every language of the interface', () => {
  const file = (more: object): string => JSON.stringify({ sural: 'views', version: 1, views: [BENT], ...more })
  const FILES = [
    ['not JSON', 'knee=90', { kind: 'json' }],
    ['cut off', file({}).slice(0, -4), { kind: 'json' }],
    ['empty', '', { kind: 'json' }],
    ['too large', ' '.repeat(LARGEST_FILE + 1), { kind: 'large' }],
    ['a list', '[]', { kind: 'foreign' }],
    ['other JSON', '{"name":"a-package","version":"1.0.0"}', { kind: 'foreign' }],
    ['a later version', file({ version: 2 }), { kind: 'version', version: '2' }],
    ['no version', file({ version: undefined }), { kind: 'version', version: 'undefined' }],
    ['no list', file({ views: {} }), { kind: 'list' }],
    ['too many', file({ views: many(MOST_VIEWS + 1) }), { kind: 'many' }],
    ['a view that is no view', file({ views: [null] }), { kind: 'name', view: 1 }],
    ['an empty name', file({ views: [BENT, { ...BENT, name: ' ' }] }), { kind: 'name', view: 2 }],
    ['a long name', file({ views: [{ ...BENT, name: 'x'.repeat(LONGEST_NAME + 1) }] }), { kind: 'name', view: 1 }],
    ['no address', file({ views: [BENT, { name: 'x' }] }), { kind: 'address', view: 2, name: 'x' }],
    [
      'an endless address',
      file({ views: [{ name: 'x', hash: 'a'.repeat(1e5) }] }),
      { kind: 'address', view: 1, name: 'x' },
    ],
    [
      'a bad value in an address',
      file({ views: [BENT, BENT, { name: 'Far', hash: 'select=soleus&knee=500' }] }),
      { kind: 'value', view: 3, name: 'Far', field: 'knee' },
    ],
  ] as const

  test.each(FILES)('%s', (_, text, fault) => {
    keepView('Mine', 'knee=1')
    const before = localStorage.getItem('sural.views')
    expect(() => addViews(parseViews(text))).toThrow(expect.objectContaining({ fault }))
    expect(views()).toEqual([{ name: 'Mine', hash: 'knee=1' }])
    expect(localStorage.getItem('sural.views')).toBe(before)
  })

  test('each has its own sentence, which names the view and its field', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      speak(language, await CATALOGUES[language]())
      const said = FILES.map(([, text]) => {
        try {
          return parseViews(text).length
        } catch (error) {
          return faultOf(error)
        }
      })
      expect(new Set(said).size).toBe(new Set(FILES.map(([, , fault]) => JSON.stringify(fault))).size)
      expect(said.at(-1)).toMatch(/3.*Far.*knee/)
    }
    speak('en', en)
  })
})
