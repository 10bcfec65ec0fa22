import type { StructureId } from '../../anatomy/ids.ts'
import { INJURIES } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import type { StandardView } from '../../state/viewpoint.ts'
import type { ViewState } from '../../state/viewState.ts'
import { injuryName, variantName } from '../names/conditionName.ts'
import { comparisonIn, titleOf } from '../compare/comparisons.ts'
import { nameOf } from '../names/nameOf.ts'
import { awayChange, awayWords } from './awayWords.ts'
import { motionChange, motionNow } from './motionWords.ts'
import { lengthWords, poseWords } from './poseWords.ts'

/** The stage at one moment: the state, the structures that the leg holds, and the sides that one looks at. */
export interface StageNow {
  readonly state: ViewState
  readonly present: readonly StructureId[]
  readonly facing: readonly StandardView[]
  /** The reader asked for less motion: one that is started goes to its end and stays. */
  readonly reduced: boolean
}

/** All that is to be seen on the stage: what its description says. */
export function stageWords({ state, present, facing, reduced }: StageNow): string[] {
  const moved = motionNow(state, reduced)
  return [
    t('say.leg', state.side),
    lookingWords(facing),
    ...conditionWords(state),
    ...(state.variant ? [`${variantName(state.variant)}.`] : []),
    state.select ? t('say.selected', nameOf(state.select)) : t('say.unselected'),
    ...(moved.length > 0 ? moved : poseWords(state, state)),
    ...awayWords(state, present),
    ...(state.labels === 'off' ? [] : [settingWords('tools.labels', `labels.${state.labels}`)]),
    ...(state.compare ? [secondLegWords(state)] : []),
  ]
}

/** What a reader who does not see the stage must be told of a change. */
export function changeWords(before: StageNow, now: StageNow): string[] {
  const [old, state] = [before.state, now.state]
  // The text that is read says itself what its scenes show.
  if (state.mode === 'article' && old.mode === 'article') return []
  const looked = before.facing.join() !== now.facing.join()
  return [
    ...openedWords(old, state),
    ...(old.side === state.side ? [] : [t('say.leg', state.side)]),
    ...motionChange(old, state, now.reduced),
    ...awayChange(old, state, now.present),
    ...settings(old, state),
    ...comparedWords(old, state),
    ...(looked ? [lookingWords(now.facing)] : []),
  ]
}

const lookingWords = (facing: readonly StandardView[]): string =>
  t('say.looking', facing.map((view) => t(`view.${view}`).toLowerCase()).join(t('orientation.and')))

/** What was selected, or opened to be read. */
function openedWords(old: ViewState, now: ViewState): string[] {
  if (now.mode === 'article' && old.mode !== 'article') return [t('article.announce')]
  const words: string[] = []
  if (now.condition !== old.condition)
    words.push(now.condition === 'healthy' ? t('say.healthy') : t('injury.announce', injuryName(now.condition)))
  else if (now.condition !== 'healthy' && now.grade !== old.grade) words.push(...conditionWords(now))
  if (now.variant !== old.variant) words.push(`${now.variant ? variantName(now.variant) : t('variant.usual')}.`)
  if (now.select === old.select) return words
  if (!now.select) return [...words, t('say.unselected')]
  const posed = now.motion === null && old.ankle === now.ankle && old.knee === now.knee
  const bent = posed && (now.ankle !== 0 || now.knee !== 0)
  return [...words, t('say.selected', nameOf(now.select)), ...(bent && isModelled(now) ? lengthWords(now, now) : [])]
}

/** The injury with its grade where it has some; at grade 0 the leg is shown as it was before. */
function conditionWords({ condition, grade }: ViewState): string[] {
  if (condition === 'healthy') return []
  const name = injuryName(condition)
  if (grade === 0) return [t('say.setting', name, t('injury.before'))]
  if (!INJURIES[condition].grades) return [`${name}.`]
  return [t('say.setting', name, t('injury.grade', ROMAN[grade - 1] ?? String(grade)))]
}

const ROMAN = ['I', 'II', 'III'] as const

/** What the second leg shows. */
function secondLegWords(state: ViewState): string {
  const { compare } = state
  const id = comparisonIn(state)
  const condition = compare?.condition
  const shown = id === 'injury' && condition && condition !== 'healthy' ? injuryName(condition) : null
  return `${t('compare.pane', shown ?? t(id ? titleOf(id) : 'tools.compare'))}.`
}

function comparedWords(old: ViewState, now: ViewState): string[] {
  if (JSON.stringify(old.compare) === JSON.stringify(now.compare)) return []
  return now.compare ? [secondLegWords(now)] : [`${t('compare.none')}.`]
}

const isModelled = ({ select }: ViewState): boolean =>
  select === 'soleus' || select === 'gastrocnemius-medial' || select === 'gastrocnemius-lateral'

function settings(old: ViewState, now: ViewState): string[] {
  const words: string[] = []
  if (old.labels !== now.labels) words.push(settingWords('tools.labels', `labels.${now.labels}`))
  if (old.attachments !== now.attachments)
    words.push(settingWords('supply.attachments', `supply.attachments.${now.attachments}`))
  if (old.fossa !== now.fossa) words.push(settingWords('supply.fossa', now.fossa ? 'say.on' : 'say.off'))
  if (old.colour !== now.colour)
    words.push(settingWords('colour.show', now.colour === 'activation' ? 'say.on' : 'say.off'))
  if (old.fibres !== now.fibres) words.push(settingWords('physiology.fibres', `fibres.${now.fibres}`))
  return words
}

const settingWords = (what: SettingKey, how: HowKey): string => t('say.setting', t(what), t(how))

type SettingKey = 'tools.labels' | 'supply.attachments' | 'supply.fossa' | 'colour.show' | 'physiology.fibres'
type HowKey =
  | 'say.on'
  | 'say.off'
  | `labels.${ViewState['labels']}`
  | `supply.attachments.${ViewState['attachments']}`
  | `fibres.${ViewState['fibres']}`
