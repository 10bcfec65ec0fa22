// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { addViews, dropView, keepView, parseViews, useSavedViews, viewsFile } from '../../src/state/savedViews.ts'

const views = () => useSavedViews.getState().views
const BENT = { name: 'Knee bent', hash: 'knee=90' }

beforeEach(() => {
  for (const { name } of views()) dropView(name)
})

describe('saved views', () => {
  test('keep their name once: the newer one stands', () => {
    keepView('One', 'knee=10')
    keepView('Two', 'knee=20')
    keepView('One', 'knee=30')
    expect(views()).toEqual([
      { name: 'Two', hash: 'knee=20' },
      { name: 'One', hash: 'knee=30' },
    ])
  })

  test('come back from the file that they were written to', () => {
    expect(parseViews(viewsFile([BENT]))).toEqual([BENT])
  })

  test('of a file join those that are there', () => {
    keepView('Mine', '')
    addViews([BENT])
    expect(views().map(({ name }) => name)).toEqual(['Mine', 'Knee bent'])
  })
})

describe('a file that holds no saved views is refused by the name of what is wrong', () => {
  const file = (more: object): string => JSON.stringify({ sural: 'views', version: 1, views: [BENT], ...more })

  test.each([
    ['not JSON', 'knee=90', 'file:'],
    ['other JSON', '[]', 'sural:'],
    ['a later version', file({ version: 2 }), 'version:'],
    ['no list', file({ views: {} }), 'views:'],
    ['a view that is no view', file({ views: [null] }), 'views[0].name'],
    ['an empty name', file({ views: [BENT, { ...BENT, name: ' ' }] }), 'views[1].name'],
    ['no address', file({ views: [{ name: 'x' }] }), 'views[0].hash'],
    ['a bad value in an address', file({ views: [{ name: 'x', hash: 'knee=500' }] }), 'views[0].hash, knee'],
  ])('%s', (_, text, field) => {
    expect(() => parseViews(text)).toThrow(field)
    expect(views()).toEqual([])
  })
})
