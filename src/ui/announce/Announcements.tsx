import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { live, onFrame } from '../../state/live.ts'
import { STAGE_DESCRIPTION, useStage } from '../../state/stage.ts'
import { stage } from '../../state/stageCommands.ts'
import { useView } from '../../state/view.ts'
import { useSpoken } from '../language/useLanguage.ts'
import { sentenceOf } from '../measure/measured.ts'
import { facing, seenDirections } from '../orientation/directions.ts'
import { useTools } from '../tools/toolsStore.ts'
import { createPhaseTeller, runs } from './motionWords.ts'
import { changeWords, type StageNow, stageWords } from './stageWords.ts'

/** A change is told when nothing has changed for so long, milliseconds: a drag is told once, at its end. */
const SETTLED = 600

/** Tells a screen reader what happens on the stage, and describes the stage as it is. */
export function Announcements() {
  const said = useSaid()
  const [description, setDescription] = useState('')

  useEffect(() => {
    let before = stageNow()
    let timer = 0
    setDescription(stageWords(before).join(' '))
    const tell = (): void => {
      const now = stageNow()
      said.tell(changeWords(before, now).join(' '))
      if (now.state.measure !== before.state.measure) tellMeasured(now, said.tell)
      before = now
      setDescription(stageWords(now).join(' '))
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = window.setTimeout(tell, SETTLED)
    }
    const stops = [useView.subscribe(later), useStage.subscribe(onPresent(later)), useSpoken.subscribe(later)]
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [said])
  useRunningPhases(said.tell)

  return (
    <>
      <p id={STAGE_DESCRIPTION} className="hidden-text">
        {description}
      </p>
      <p ref={said.region} role="status" className="hidden-text" data-announcer="" />
    </>
  )
}

/** The place that is read out when its text changes, and the way to say something there. */
function useSaid() {
  const region = useRef<HTMLParagraphElement>(null)
  const [said] = useState(() => ({
    region,
    tell(words: string): void {
      if (!region.current || words === '') return
      // What is said twice must differ to be read twice.
      region.current.textContent = region.current.textContent === words ? `${words}\u00a0` : words
    },
  }))
  return said
}

/** While a motion runs its first turn, tells the phases that last long enough to be listened to. */
function useRunningPhases(tell: (words: string) => void): void {
  const motion = useView((s) => s.state.motion)
  const speed = useView((s) => s.state.speed)
  useEffect(() => {
    const { state, reduced } = stageNow()
    if (!motion || !runs(state, reduced)) return undefined
    const teller = createPhaseTeller(motion, speed)
    // The phase in which it starts is told by the start.
    teller(state.time)
    return onFrame(({ time }) => {
      const words = teller(time)
      if (words) tell(words)
    })
  }, [motion, speed, tell])
}

/** The stage now; from a free camera the sides that it sees. */
function stageNow(): StageNow {
  const { state } = useView.getState()
  const { view, side } = state
  return {
    state,
    present: useStage.getState().present,
    facing: typeof view === 'string' ? [view] : facing(seenDirections(live.azimuth, live.elevation, side)),
    reduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

/** The stage's own changes matter only where the leg has come to hold more. */
const onPresent =
  (then: () => void) =>
  (now: { readonly present: unknown }, before: { readonly present: unknown }): void => {
    if (now.present !== before.present) then()
  }

/** A measurement is told by its tool; where that is closed, here. */
function tellMeasured({ state }: StageNow, tell: (words: string) => void): void {
  const { measure, select } = state
  if (useTools.getState().open === 'measure') return
  if (!measure) tell(t('say.unmeasured'))
  else
    stage()
      ?.measuring()
      .then(
        (measuring) => tell(sentenceOf(measure, measuring.measure(measure, select))),
        () => undefined,
      )
}
