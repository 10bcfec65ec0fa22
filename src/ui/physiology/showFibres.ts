import { change, viewState } from '../../state/view.ts'
import { leaveTest } from './testScene.ts'
import type { FibreView, ViewState } from '../../state/viewState.ts'

/** Close behind the tendon, where its twist can be seen; millimetres of the model's frame. */
const AT_TENDON = { position: [9, 150, -780], target: [9, 150, -45] } as const satisfies ViewState['view']

/** Draws fibres, from where they are seen best: bellies from the medial side, the tendon from close behind. */
export function showFibres(fibres: FibreView): void {
  const view = fibres === 'twist' ? AT_TENDON : fibres === 'off' ? viewState().view : 'medial'
  change({ ...leaveTest(), fibres, view, panel: 'fibres', mode: 'explore' })
}
