import { LAYERS } from '../../anatomy/identities.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { wayOf } from '../../state/sectionPlane.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { type Away, awayList } from '../dissection/awayList.ts'

type Dissected = Pick<ViewState, 'hide' | 'fade' | 'light' | 'depth' | 'plane' | 'section'>
type Present = readonly StructureId[]

/** What was taken away, turned to glass, lit or left alone; cuts and layers have words of their own. */
const listOf = ({ section, ...state }: Dissected, present: Present): readonly Away[] =>
  awayList({ ...state, cut: section !== null }, present).filter(({ kind }) => kind !== 'cut' && kind !== 'peeled')

const idOf = ({ kind, key, name }: Away): string => `${kind} ${key} ${name}`

const KINDS = ['hidden', 'glass', 'lit'] as const

function wordsFor(list: readonly Away[]): string[] {
  const words = list.filter(({ kind }) => kind === 'alone').map(({ name }) => `${name}.`)
  for (const kind of KINDS) {
    const names = list.filter((away) => away.kind === kind).map(({ name }) => name)
    if (names.length > 0) words.push(t(`say.${kind}`, names.join(', ')))
  }
  return words
}

const cutWords = ({ section, plane }: Dissected): string =>
  section === null
    ? t('say.cutClosed')
    : t(
        'say.cut',
        t(`section.${plane}`),
        t(plane === 'transverse' ? 'section.above' : 'section.from', Math.round(section * wayOf(plane))),
      )

const layerWords = ({ depth }: Dissected): string => t('say.layer', t(`layer.${LAYERS[depth]!}`))

/** What a dissection has made of the leg, as it is. */
export const awayWords = (state: Dissected, present: Present): string[] => [
  ...(state.depth === DEFAULT_VIEW_STATE.depth ? [] : [layerWords(state)]),
  ...wordsFor(listOf(state, present)),
  ...(state.section === null ? [] : [cutWords(state)]),
]

/** What a step of a dissection has done. */
export function awayChange(before: Dissected, now: Dissected, present: Present): string[] {
  const words: string[] = []
  if (before.depth !== now.depth) words.push(layerWords(now))
  const [old, list] = [listOf(before, present), listOf(now, present)]
  words.push(...wordsFor(list.filter((away) => !old.some((b) => idOf(b) === idOf(away)))))
  const back = old.filter((away) => !list.some((b) => b.key === away.key))
  const untouched = awayWords(now, present).length === 0
  if (back.length > 0) words.push(untouched ? t('say.whole') : t('say.back', back.map(({ name }) => name).join(', ')))
  const sameCut = before.section === now.section && (now.section === null || before.plane === now.plane)
  if (!sameCut) words.push(cutWords(now))
  return words
}
