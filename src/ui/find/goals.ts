import { type Claim, CLAIMS } from '../../anatomy/claims/index.ts'
import { namesOfInjury, namesOfVariant } from '../../anatomy/conditionNames/index.ts'
import type { Names } from '../../anatomy/findByName.ts'
import { namesOfStructure } from '../../anatomy/findStructures.ts'
import { STRUCTURE_IDS, type StructureId } from '../../anatomy/ids.ts'
import { INJURY_IDS } from '../../anatomy/injuries/injuryNames.ts'
import { plainText } from '../../anatomy/prose.ts'
import { VARIANT_IDS } from '../../anatomy/variants.ts'
import { CLINICAL_TESTS } from '../../biomechanics/clinical/testIds.ts'
import type { MessageKey, PlainKey } from '../../i18n/en.ts'
import { inEnglish, t } from '../../i18n/t.ts'
import { useSavedViews } from '../../state/savedViews.ts'
import { amend, select, viewState } from '../../state/view.ts'
import { MOTION_IDS } from '../../state/viewState.ts'
import { enterArticle } from '../article/articleMode.ts'
import { openInjury } from '../injury/injuryMode.ts'
import { showVariant } from '../injury/showVariant.ts'
import { injuryName, variantName } from '../names/conditionName.ts'
import { nameOf } from '../names/nameOf.ts'
import { openPanel } from '../physiology/physiologyMode.ts'
import { openPlate } from '../plate/plateStore.ts'
import { showView } from '../share/showView.ts'
import { keysOf, SHORTCUTS } from '../shell/shortcuts.ts'
import { playMotion } from '../transport/toggleMotion.ts'

/** What can be gone to from the palette. */
export type GoalKind = 'view' | 'structure' | 'command' | 'exercise' | 'test' | 'injury' | 'variant' | 'claim'

/** One thing to find: what it is called, by which words it is found, and how to go there. */
export interface Goal {
  /** Unique among all. */
  readonly id: string
  readonly kind: GoalKind
  readonly label: string
  readonly names: Names
  /** The key that does the same. */
  readonly keys?: readonly string[]
  readonly go: () => void
}

/** The interface's texts in some language. */
type Texts = Readonly<Partial<Record<MessageKey, string>>>

/** Everything that can be found, in the language of the page; `others` are languages by whose words it is found too. */
export const goals = (others: readonly Texts[] = []): readonly Goal[] => {
  const called = (key: PlainKey, label = t(key)): Names => ({
    proper: [label],
    other: [inEnglish(key), ...others.flatMap((texts) => texts[key] ?? [])],
  })
  return [
    ...views(),
    ...structures(),
    ...commands(called),
    ...plate(called),
    ...exercises(called),
    ...tests(called),
    ...injuries(),
    ...variants(),
    ...statements(),
  ]
}

type Called = (key: PlainKey, label?: string) => Names

const structures = (): readonly Goal[] =>
  STRUCTURE_IDS.map((id) => ({
    id: `structure ${id}`,
    kind: 'structure',
    label: nameOf(id),
    names: namesOfStructure(id),
    go: () => select(id),
  }))

/** Commands go by their names in the language of the page and in the others. */
const commands = (called: Called): readonly Goal[] =>
  SHORTCUTS.filter(({ name }) => name !== 'find.open').map((shortcut) => {
    const label = shortcut.name.startsWith('view.') ? t('view.name', t(shortcut.name)) : t(shortcut.name)
    return {
      id: `command ${shortcut.name}`,
      kind: 'command',
      label,
      names: called(shortcut.name, label),
      keys: keysOf(shortcut),
      go: shortcut.run,
    }
  })

const plate = (called: Called): readonly Goal[] => [
  { id: 'command plate', kind: 'command', label: t('plate.open'), names: called('plate.open'), go: openPlate },
]

const exercises = (called: Called): readonly Goal[] =>
  MOTION_IDS.map((id) => ({
    id: `exercise ${id}`,
    kind: 'exercise',
    label: t(`exercise.${id}`),
    names: called(`exercise.${id}`),
    go: () => {
      const { motion, speed } = viewState()
      // What runs already is not held by being asked for.
      if (motion !== id || speed === 0) playMotion(id)
    },
  }))

const tests = (called: Called): readonly Goal[] =>
  CLINICAL_TESTS.map((test) => ({
    id: `test ${test}`,
    kind: 'test',
    label: t(`test.${test}`),
    names: called(`test.${test}`),
    go: () => {
      openPanel('tests')
      amend({ test })
    },
  }))

/** The views that the reader kept, by the names that the reader gave them. */
const views = (): readonly Goal[] =>
  useSavedViews.getState().views.map((view) => ({
    id: `view ${view.name}`,
    kind: 'view',
    label: view.name,
    names: { proper: [view.name], other: [] },
    go: () => showView(view),
  }))

const injuries = (): readonly Goal[] =>
  INJURY_IDS.map((id) => ({
    id: `injury ${id}`,
    kind: 'injury',
    label: injuryName(id),
    names: namesOfInjury(id),
    go: () => void openInjury(id),
  }))

const variants = (): readonly Goal[] =>
  VARIANT_IDS.map((id) => ({
    id: `variant ${id}`,
    kind: 'variant',
    label: variantName(id),
    names: namesOfVariant(id),
    go: () => showVariant(id),
  }))

/** Statements go by their words and by the structures they speak of, whatever the language: the article is English. */
const statements = (): readonly Goal[] =>
  CLAIMS.map((claim, step) => ({
    id: `claim ${claim.id}`,
    kind: 'claim',
    label: plainText(claim.prose),
    names: { proper: [], other: [plainText(claim.prose), ...spokenOf(claim).flatMap(callings)] },
    go: () => enterArticle(step),
  }))

function spokenOf({ prose, scene }: Claim): readonly StructureId[] {
  const named = prose.flatMap((piece) => (typeof piece !== 'string' && 'structure' in piece ? [piece.structure] : []))
  return [...new Set([...named, ...(scene.select ? [scene.select] : [])])]
}

function callings(id: StructureId): readonly string[] {
  const { proper, other } = namesOfStructure(id)
  return [...proper, ...other]
}
