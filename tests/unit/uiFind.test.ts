// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { restart, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { findGoals } from '../../src/ui/find/findGoals.ts'
import { goals } from '../../src/ui/find/goals.ts'

const all = goals()
const first = (query: string) => findGoals(query, all)[0]?.goals[0]

describe('the palette', () => {
  test('gives each goal an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test.each([
    ['Kniescheibe', 'structure patella'],
    ['medial view', 'command view.medial'],
    ['projectr', 'command tool.projector'],
    ['rupture of the Achilles tendon', 'injury achilles-rupture'],
  ])('finds %s', (query, id) => expect(first(query)?.id).toBe(id))

  test('finds a statement of the article by its words', () => {
    expect(findGoals('review for physicians', all).flatMap(({ goals }) => goals.map(({ kind }) => kind))).toContain(
      'claim',
    )
  })

  test('goes where the goal says', () => {
    restart(DEFAULT_VIEW_STATE)
    first('heel cord')?.go()
    expect(viewState().select).toBe('achilles-tendon')
    first('superior view')?.go()
    expect(viewState().view).toBe('superior')
  })
})
