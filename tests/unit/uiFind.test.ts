// @vitest-environment happy-dom
import { afterAll, describe, expect, test } from 'vitest'
import { restart, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { findGoals } from '../../src/ui/find/findGoals.ts'
import { type GoalKind, goals } from '../../src/ui/find/goals.ts'
import { CATALOGUES } from '../../src/i18n/catalogues.ts'
import { en } from '../../src/i18n/en.ts'
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts'
import { speak } from '../../src/i18n/t.ts'
import { keepView, useSavedViews } from '../../src/state/savedViews.ts'
import { CONDITION_TABLES } from '../../src/ui/language/conditionTables.ts'
import { NAME_TABLES } from '../../src/ui/language/nameTables.ts'
import { callConditionsBy } from '../../src/ui/names/conditionName.ts'
import { callBy } from '../../src/ui/names/nameOf.ts'

keepView('Monday’s lecture', 'knee=70&select=soleus')
const texts = await Promise.all(INTERFACE_LANGUAGES.map((language) => CATALOGUES[language]()))
const all = goals(texts)
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
    injury: ['tennis leg', 'achilles tendon ruptrue', 'Achillessehnenruptur', 'pierna de tenista', 'claquage'],
    variant: ['fabela', 'Kein Plantaris', 'Low solues'],
    claim: ['review for physicians', 'belly of the leg', 'Fersensehne', 'sóleo', 'fémur'],
    view: ['Monday', 'lectrue'],
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

test('shows a kept view', () => {
  restart(DEFAULT_VIEW_STATE)
  first('mondays lecture')?.go()
  expect(viewState()).toMatchObject({ knee: 70, select: 'soleus' })
  expect(useSavedViews.getState().views).toHaveLength(1)
})

describe.each(INTERFACE_LANGUAGES)('everything is found by what the page calls it in %s', (language) => {
  afterAll(() => {
    speak('en', en)
    callBy(null)
    callConditionsBy(null)
  })
  const here = async () => {
    speak(language, await CATALOGUES[language]())
    callBy(await NAME_TABLES[language]())
    callConditionsBy(await CONDITION_TABLES[language]())
    return goals(texts)
  }
  const finds = (query: string, id: string, among: ReturnType<typeof goals>): boolean =>
    findGoals(query, among).some((found) => found.goals.some((goal) => goal.id === id))

  test('as it is written', async () => {
    const among = await here()
    expect(among.filter(({ id, label }) => !finds(label, id, among)).map(({ label }) => label)).toEqual([])
  })

  test('with two letters of its longest word swapped', async () => {
    const among = await here()
    const mistyped = (label: string): string => {
      const longest = label.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0]!
      return longest.length < 6 ? label : label.replace(longest, longest.replace(/^(..)(.)(.)/, '$1$3$2'))
    }
    const lost = among.filter(
      ({ kind, id, label }) => kind !== 'claim' && kind !== 'structure' && !finds(mistyped(label), id, among),
    )
    expect(lost.map(({ label }) => `${label}: ${mistyped(label)}`)).toEqual([])
  })
})
