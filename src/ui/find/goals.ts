import { CLAIMS } from '../../anatomy/claims/index.ts'
import type { Names } from '../../anatomy/findByName.ts'
import { namesOfStructure } from '../../anatomy/findStructures.ts'
import { STRUCTURE_IDS } from '../../anatomy/ids.ts'
import { INJURY_IDS, INJURY_NAMES } from '../../anatomy/injuries/injuryNames.ts'
import { plainText } from '../../anatomy/prose.ts'
import { inEnglish, t } from '../../i18n/t.ts'
import { select } from '../../state/view.ts'
import { enterArticle } from '../article/articleMode.ts'
import { openInjury } from '../injury/injuryMode.ts'
import { nameOf } from '../names/nameOf.ts'
import { openPlate } from '../plate/plateStore.ts'
import { keysOf, SHORTCUTS } from '../shell/shortcuts.ts'

/** What can be gone to from the palette. */
export type GoalKind = 'structure' | 'command' | 'injury' | 'claim'

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

/** Everything that can be found, in the language of the page. */
export const goals = (): readonly Goal[] => [...structures(), ...commands(), ...plate(), ...injuries(), ...statements()]

const structures = (): readonly Goal[] =>
  STRUCTURE_IDS.map((id) => ({
    id: `structure ${id}`,
    kind: 'structure',
    label: nameOf(id),
    names: namesOfStructure(id),
    go: () => select(id),
  }))

/** Commands go by their names in the language of the page and in English. */
const commands = (): readonly Goal[] =>
  SHORTCUTS.filter(({ name }) => name !== 'find.open').map((shortcut) => {
    const label = shortcut.name.startsWith('view.') ? t('view.name', t(shortcut.name)) : t(shortcut.name)
    return {
      id: `command ${shortcut.name}`,
      kind: 'command',
      label,
      names: { proper: [label], other: [inEnglish(shortcut.name)] },
      keys: keysOf(shortcut),
      go: shortcut.run,
    }
  })

const plate = (): readonly Goal[] => [
  {
    id: 'command plate',
    kind: 'command',
    label: t('plate.open'),
    names: { proper: [t('plate.open')], other: [inEnglish('plate.open')] },
    go: openPlate,
  },
]

const injuries = (): readonly Goal[] =>
  INJURY_IDS.map((id) => {
    const { name, alias } = INJURY_NAMES[id]
    return {
      id: `injury ${id}`,
      kind: 'injury',
      label: name,
      names: { proper: [name], other: alias ? [alias] : [] },
      go: () => void openInjury(id),
    }
  })

const statements = (): readonly Goal[] =>
  CLAIMS.map(({ id, prose }, step) => ({
    id: `claim ${id}`,
    kind: 'claim',
    label: plainText(prose),
    names: { proper: [], other: [plainText(prose)] },
    go: () => enterArticle(step),
  }))
