import { useEffect } from 'react'
import { BEND_THE_KNEE } from '../../anatomy/tours/bendTheKnee.ts'
import { useStage } from '../../state/stage.ts'
import { change, useView, viewState } from '../../state/view.ts'
import { sceneHere } from '../article/sceneHere.ts'
import { atRest } from '../article/sceneOf.ts'
import { wasEntered } from './physiologyMode.ts'
import { stopTween, tweenPose } from './tweenPose.ts'

const LAST = BEND_THE_KNEE.length - 1

/** Seconds in which the knee bends where a class should watch it. */
const SLOWLY = 4

/** Goes to a step and shows its scene; each is one step of the history. */
function goTo(wanted: number): void {
  const step = Math.min(LAST, Math.max(0, wanted))
  const { scene, slowly } = BEND_THE_KNEE[step]!
  const shown = sceneHere(scene)
  stopTween()
  const { knee } = viewState()
  change({ ...shown, ...(slowly && { knee }), step })
  if (slowly) tweenPose(shown, SLOWLY, () => viewState().mode === 'tour' && viewState().step === step)
}

export const nextStep = (): void => goTo(viewState().step + 1)
export const previousStep = (): void => goTo(viewState().step - 1)

/** The step that is shown. Its scene comes when the leg is there; an address that names a scene keeps its own. */
export function useTour(): { readonly step: number; readonly last: number } {
  const step = useView((s) => Math.min(s.state.step, LAST))
  const settled = useStage((s) => s.phase.kind !== 'loading')
  useEffect(() => {
    if (settled && (wasEntered() || atRest(viewState()))) goTo(viewState().step)
    return stopTween
  }, [settled])
  useTourKeys()
  return { step, last: LAST }
}

const KEYS: Readonly<Record<string, () => void>> = {
  PageDown: nextStep,
  ArrowRight: nextStep,
  ' ': nextStep,
  PageUp: previousStep,
  ArrowLeft: previousStep,
}

/** A presenter's remote, the space bar and the arrows go on and back; a control that has the focus keeps its keys. */
function useTourKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const go = KEYS[event.key]
      if (!go || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const focus = event.target instanceof HTMLElement ? event.target : null
      const paged = event.key.startsWith('Page')
      if (!paged && focus?.closest('input, textarea, select, button, a, summary, [role="slider"], .stage-3d')) return
      event.preventDefault()
      go()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
