// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { restart, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { findGoals } from '../../src/ui/find/findGoals.ts'
import { type GoalKind, goals } from '../../src/ui/find/goals.ts'
import { CATALOGUES } from '../../src/i18n/catalogues.ts'
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts'

const all = goals(await Promise.all(INTERFACE_LANGUAGES.map((language) => CATALOGUES[language]())))
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

  const KINDS = {
    structure: ['Achilles tendon', 'tendon calcaneen', 'Achilessehne'],
    command: ['Dissection', 'Präparation', 'disecion'],
    exercise: ['Walking', 'Laufen', 'heel dorp', 'Wadenheben'],
    test: ['Matles', 'calf sqeeze', 'Silfverskiold'],
    injury: ['tennis leg', 'achilles tendon ruptrue'],
    claim: ['review for physicians', 'belly of the leg'],
  } as const satisfies Record<GoalKind, readonly string[]>
  test.each(Object.entries(KINDS).flatMap(([kind, queries]) => queries.map((query) => [kind, query] as const)))(
    'finds something of the kind %s by “%s”',
    (kind, query) => expect(findGoals(query, all).map((found) => found.kind)).toContain(kind),
  )

  test('starts an exercise, and does not hold one that runs', () => {
    restart(DEFAULT_VIEW_STATE)
    first('Walking')?.go()
    expect(viewState()).toMatchObject({ motion: 'walk', speed: 1 })
    first('Gehen')?.go()
    expect(viewState()).toMatchObject({ motion: 'walk', speed: 1 })
  })

  test('opens a bedside test', () => {
    restart(DEFAULT_VIEW_STATE)
    first('Matles')?.go()
    expect(viewState()).toMatchObject({ panel: 'tests', test: 'matles' })
  })

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
