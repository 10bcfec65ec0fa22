import { StepBack, StepForward } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { EXERCISES } from '../../biomechanics/exercises.ts'
import { PHASES, phaseAt } from '../../biomechanics/motion/phases.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import { MOTION_IDS, type MotionId } from '../../state/viewState.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { basisText } from '../physiology/basisText.ts'
import { driveText } from '../physiology/driveText.ts'
import { Chip } from '../controls/Chip.tsx'
import { bringIntoView } from './bringIntoView.ts'
import { toggleColour } from './toggleColour.ts'
import { nextPhase, playMotion, previousPhase, scrubTo } from './toggleMotion.ts'
import './exercises.css'

/** What the leg can do: each exercise, its phases one by one, and what the muscles' colour says. */
export function Exercises() {
  const motion = useView((s) => s.state.motion)
  const choice = useRef<HTMLFieldSetElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which exercise is pressed follows from the motion.
  useEffect(
    () => bringIntoView(choice.current, choice.current?.querySelector<HTMLElement>('[aria-pressed="true"]')),
    [motion],
  )
  return (
    <div className="exercises">
      <div className="exercises-choice">
        <fieldset className="chips" ref={choice}>
          <legend className="hidden-text">{t('exercises.title')}</legend>
          {OFFERED.map((id) => (
            <Chip key={id} pressed={motion === id} onClick={() => playMotion(id)}>
              {t(`exercise.${id}`)}
            </Chip>
          ))}
        </fieldset>
        <Colouring />
      </div>
      {motion !== null && <Phases motion={motion} />}
      {motion !== null && <Grounds motion={motion} />}
    </div>
  )
}

/** All but plantar flexion, which has the big control. */
const OFFERED = MOTION_IDS.filter((id) => id !== 'plantar-flexion')

/** The phases in their order; the one that is drawn now is marked, a press holds the motion at the start of another. */
function Phases({ motion }: { readonly motion: MotionId }) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    let shown = ''
    return onFrame(({ time }) => {
      const { id } = phaseAt(motion, time)
      if (id === shown) return
      shown = id
      for (const item of list.current?.querySelectorAll('button') ?? [])
        if (item.dataset.phase === id) {
          item.setAttribute('aria-current', 'step')
          bringIntoView(list.current, item)
        } else item.removeAttribute('aria-current')
    })
  }, [motion])
  return (
    <div className="phases">
      <IconButton label={t('phases.previous')} aria-keyshortcuts="," onClick={previousPhase}>
        <StepBack size="1.1em" aria-hidden="true" />
      </IconButton>
      <ol ref={list} aria-label={t('phases.label')}>
        {PHASES[motion].map(({ id, from }) => (
          <li key={id}>
            <button type="button" className="phase" data-phase={id} onClick={() => scrubTo(from, true)}>
              {t(`phase.${id}`)}
            </button>
          </li>
        ))}
      </ol>
      <IconButton label={t('phases.next')} aria-keyshortcuts="." onClick={nextPhase}>
        <StepForward size="1.1em" aria-hidden="true" />
      </IconButton>
    </div>
  )
}

/** What angles and activation of a motion rest on. */
function Grounds({ motion }: { readonly motion: MotionId }) {
  return (
    <p className="grounds">
      {t('grounds.angles')}: {basisText(EXERCISES[motion].angles)}. {t('grounds.activation')}: {driveText(motion)}.
    </p>
  )
}

/** Whether the colour of the muscles says how active they are. */
function Colouring() {
  const colour = useView((s) => s.state.colour)
  const on = colour === 'activation'
  return (
    <Chip pressed={on} aria-keyshortcuts="C" onClick={toggleColour}>
      {t('colour.show')}
    </Chip>
  )
}
