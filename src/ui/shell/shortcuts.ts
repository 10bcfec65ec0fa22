import type { PlainKey } from '../../i18n/en.ts'
import { stage } from '../../state/stageCommands.ts'
import { LABEL_STYLES } from '../../state/viewState.ts'
import { STANDARD_VIEWS, type StandardView } from '../../state/viewpoint.ts'
import { change, redo, select, undo, useView, viewState } from '../../state/view.ts'
import { leaveInjury } from '../injury/injuryMode.ts'
import { leaveArticle, toggleArticle } from '../article/articleMode.ts'
import { closePanel, togglePhysiology, toggleTour } from '../physiology/physiologyMode.ts'
import { toggleExercises, togglePose } from '../transport/drawers.ts'
import { toggleColour } from '../transport/toggleColour.ts'
import { nextPhase, previousPhase, togglePlay } from '../transport/toggleMotion.ts'
import { openFind } from '../find/findStore.ts'
import { toggleHelp } from '../help/helpStore.ts'
import * as dissect from '../dissection/commands.ts'
import { toggleTool, toggleToolsMenu } from '../tools/toolsStore.ts'
import { focusOn, focusSearch } from './focus.ts'
import { toggleFullscreen } from './fullscreen.ts'
import { nextTheme } from './theme.ts'

/** A key of the page and what it does. */
export interface Shortcut {
  /** As `KeyboardEvent.key` gives it; the first is the one shown. */
  readonly keys: readonly string[]
  /** With Ctrl, or Command on a Mac. */
  readonly control?: true
  readonly shift?: boolean
  readonly name: PlainKey
  readonly run: () => void
}

export const showView = (view: StandardView): void => change({ view })
export const toggleProjector = (): void => change({ projector: !useView.getState().state.projector })
export const goHome = (): void => stage()?.home()

/** Goes round: off, names, numbers. */
const nextLabels = (): void =>
  change({ labels: LABEL_STYLES[(LABEL_STYLES.indexOf(viewState().labels) + 1) % LABEL_STYLES.length] ?? 'off' })

/** How much nearer one press brings the leg. */
const ZOOM_STEP = 1.25
export const zoomIn = (): void => stage()?.zoom(ZOOM_STEP)
export const zoomOut = (): void => stage()?.zoom(1 / ZOOM_STEP)

/** Away with a measurement, out of the article, the physiology or an injury, or else away from the chosen part. */
function letGo(): void {
  const { mode, panel, select: selected, condition, measure } = viewState()
  if (measure) change({ measure: null })
  else if (mode === 'article') leaveArticle()
  else if (mode === 'tour' || panel !== null) closePanel()
  else if (selected === null && condition !== 'healthy') leaveInjury()
  else select(null)
}

const views = STANDARD_VIEWS.map((view, i) => ({
  keys: [String(i + 1)],
  name: `view.${view}` as const,
  run: () => showView(view),
}))

/** All keys that work anywhere on the page, in the order in which the help lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  ...views,
  { keys: ['0', 'Home'], name: 'tool.home', run: goHome },
  { keys: ['+', '='], name: 'tool.zoomIn', run: zoomIn },
  { keys: ['-', '−'], name: 'tool.zoomOut', run: zoomOut },
  { keys: ['m'], name: 'help.keys.motion', run: togglePlay },
  { keys: ['e'], name: 'help.keys.exercises', run: toggleExercises },
  { keys: ['.'], name: 'help.keys.nextPhase', run: nextPhase },
  { keys: [','], name: 'help.keys.previousPhase', run: previousPhase },
  { keys: ['c'], name: 'colour.show', run: toggleColour },
  { keys: ['n'], name: 'physiology.open', run: togglePhysiology },
  { keys: ['b'], name: 'tour.keys', run: toggleTour },
  { keys: ['o'], name: 'help.keys.pose', run: togglePose },
  { keys: ['/'], name: 'help.keys.search', run: focusSearch },
  { keys: ['d'], name: 'help.keys.read', run: () => focusOn('panel') },
  { keys: ['Escape'], name: 'help.keys.escape', run: letGo },
  { keys: ['g'], name: 'tools.title', run: toggleToolsMenu },
  { keys: ['k'], name: 'tools.dissection', run: () => toggleTool('dissection') },
  { keys: ['v'], name: 'tools.compare', run: () => toggleTool('compare') },
  { keys: ['y'], name: 'tools.measure', run: () => toggleTool('measure') },
  { keys: ['q'], name: 'tools.share', run: () => toggleTool('share') },
  { keys: ['l'], name: 'labels.cycle', run: nextLabels },
  { keys: ['s'], name: 'tools.section', run: () => toggleTool('section') },
  { keys: ['w'], name: 'tools.supply', run: () => toggleTool('supply') },
  { keys: ['j'], name: 'tools.labels', run: () => toggleTool('labels') },
  { keys: ['h'], name: 'dissect.hide', run: dissect.hideMeant },
  { keys: ['i'], name: 'dissect.isolate', run: dissect.isolateMeant },
  { keys: ['x'], name: 'dissect.fade', run: dissect.fadeMeant },
  { keys: ['u'], name: 'dissect.bed', run: dissect.showBedOfMeant },
  { keys: [']'], name: 'dissect.deeper', run: dissect.peelDeeper },
  { keys: ['['], name: 'dissect.putBack', run: dissect.putBack },
  { keys: ['r'], name: 'dissect.reset', run: dissect.wholeLeg },
  { keys: ['a'], name: 'tool.article', run: toggleArticle },
  { keys: ['p'], name: 'tool.projector', run: toggleProjector },
  { keys: ['t'], name: 'tool.theme', run: nextTheme },
  { keys: ['f'], name: 'tool.fullscreen', run: toggleFullscreen },
  { keys: ['z'], control: true, shift: false, name: 'tool.undo', run: undo },
  { keys: ['z'], control: true, shift: true, name: 'tool.redo', run: redo },
  { keys: ['k'], control: true, name: 'find.open', run: openFind },
  { keys: ['?'], name: 'tool.help', run: toggleHelp },
]

/** The key to show for a command: `Ctrl Z`. */
export function keysOf({ keys, control, shift }: Shortcut): readonly string[] {
  const key = keys[0]!
  return [...(control ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), key.length === 1 ? key.toUpperCase() : key]
}

/** The keys of the command of a name. */
export const keysFor = (name: PlainKey): readonly string[] => keysOf(SHORTCUTS.find((s) => s.name === name)!)

/** The command that a key press asks for, if any. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.altKey) return undefined
  const control = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return SHORTCUTS.find(
    (s) =>
      s.keys.includes(key) && (s.control ?? false) === control && (s.shift === undefined || s.shift === event.shiftKey),
  )
}
