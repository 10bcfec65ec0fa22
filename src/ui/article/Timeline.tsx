import { Play } from 'lucide-react'
import { CALF_LADDER, type Exercise, FIRST_AID, type Phase, TIMELINE } from '../../anatomy/treatment/index.ts'
import { t } from '../../i18n/t.ts'
import { change } from '../../state/view.ts'
import { FactList } from './Details.tsx'
import { sceneHere } from './sceneHere.ts'
import { TimeChart } from './TimeChart.tsx'

const PHASES: readonly Phase[] = TIMELINE
const LADDER: readonly Exercise[] = CALF_LADDER

/** From the first hour to sport: what belongs to each stretch of time, which letters, and exercises that the leg does. */
export const Timeline = () => (
  <>
    <TimeChart />
    <ol className="timeline">
      {PHASES.map(({ name, when, what, letters, rungs }) => (
        <li key={name}>
          <h5>
            {name} <span className="unfold-alias">{when}</span>
          </h5>
          <FactList facts={what} />
          {letters.length > 0 && (
            <p className="timeline-letters">
              {letters.map(({ scheme, letters }) => (
                <span key={scheme}>
                  {FIRST_AID[scheme].name}: <b>{letters}</b>
                </span>
              ))}
            </p>
          )}
          {rungs.length > 0 && (
            <p className="timeline-rungs">
              {rungs.map((rung) => (
                <Rung key={rung} rung={rung} />
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  </>
)

/** A rung of the ladder that the leg performs. */
function Rung({ rung }: { readonly rung: string }) {
  const exercise = LADDER.find(({ name }) => name === rung)
  if (!exercise) return null
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t('treatment.perform', rung)}
      onClick={() => change(sceneHere(exercise.scene))}
    >
      <Play size="1em" aria-hidden="true" />
      {rung}
    </button>
  )
}
