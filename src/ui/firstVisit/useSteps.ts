import { useEffect, useState } from 'react'
import { useStage } from '../../state/stage.ts'
import { viewState, useView } from '../../state/view.ts'
import { useFind } from '../find/findStore.ts'
import { useTools } from '../tools/toolsStore.ts'
import { endFirstVisit } from './firstVisitStore.ts'
import { type Doings, nextStep, STEP_IDS, STEPS, type StepId } from './steps.ts'

/** How long a hint stands that nobody follows, milliseconds: all of them half a minute. */
const STANDS = 7000

/** The hint that stands now, and the way to the next one. What was done, in whatever order, is not asked for again. */
export function useSteps(waiting: boolean): { readonly step: StepId | null; readonly next: () => void } {
  const [gone, setGone] = useState<ReadonlySet<StepId>>(new Set())
  const step = nextStep(gone)

  useEffect(() => {
    const look = (): void => {
      const now = doings()
      const done = STEP_IDS.filter((id) => STEPS[id].done(now))
      setGone((before) => (done.every((id) => before.has(id)) ? before : new Set([...before, ...done])))
    }
    look()
    const stops = [useView, useStage, useTools, useFind].map((store) => store.subscribe(look))
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useEffect(() => {
    if (step === null) endFirstVisit()
    if (step === null || waiting) return undefined
    const timer = setTimeout(() => setGone((before) => new Set([...before, step])), STANDS)
    return () => clearTimeout(timer)
  }, [step, waiting])

  return { step, next: () => step && setGone(new Set([...gone, step])) }
}

function doings(): Doings {
  const { turning, posing } = useStage.getState()
  const { open, menu } = useTools.getState()
  return { ...viewState(), turning, posing, tools: open !== null || menu, finding: useFind.getState().open }
}
