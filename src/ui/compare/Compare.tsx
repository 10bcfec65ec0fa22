import { useId } from 'react'
import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { INJURY_IDS } from '../../anatomy/injuries/injuryNames.ts'
import { t } from '../../i18n/t.ts'
import { change, useView, viewState } from '../../state/view.ts'
import { injuryName } from '../names/conditionName.ts'
import { COMPARISON_IDS, COMPARISONS, comparisonIn, titleOf } from './comparisons.ts'
import './compare.css'

/** What the second leg shows. */
export function Compare() {
  const name = useId()
  const state = useView((s) => s.state)
  const chosen = comparisonIn(state)
  return (
    <div className="comparisons">
      <fieldset>
        <legend>{t('compare.what')}</legend>
        <Choice name={name} label={t('compare.none')} checked={state.compare === null} onChoose={endComparison} />
        {COMPARISON_IDS.map((id) => (
          <Choice
            key={id}
            name={name}
            label={t(titleOf(id))}
            checked={chosen === id}
            onChoose={() => change({ compare: COMPARISONS[id](viewState()) })}
          />
        ))}
      </fieldset>
      {chosen === 'injury' && (
        <select
          aria-label={t('compare.which')}
          value={state.compare?.condition}
          onChange={(e) => change({ compare: { condition: e.target.value as InjuryId } })}
        >
          {INJURY_IDS.map((id) => (
            <option key={id} value={id}>
              {injuryName(id)}
            </option>
          ))}
        </select>
      )}
      <p className="tool-note">{t('compare.how')}</p>
    </div>
  )
}

const endComparison = (): void => change({ compare: null })

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
}

const Choice = ({ name, label, checked, onChoose }: ChoiceProps) => (
  <label className="comparison">
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span>{label}</span>
  </label>
)
