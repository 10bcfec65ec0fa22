import { ToggleGroup } from 'radix-ui'
import type { Injury } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import { change, useView } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'

const ROMAN = ['I', 'II', 'III'] as const

/** How far the injury has gone: the leg before it, and its grades, where it has some. */
export function Stages({ injury }: { readonly injury: Injury }) {
  const grade = useView((s) => s.state.grade)
  const graded = injury.grades !== undefined
  const shown = graded ? grade : Math.min(1, grade)
  const choose = (word: string): void => {
    if (word === '') return
    change({ grade: graded || word === '0' ? Number(word) : DEFAULT_VIEW_STATE.grade })
  }
  return (
    <ToggleGroup.Root
      type="single"
      className="stages"
      aria-label={t('injury.stages')}
      value={String(shown)}
      onValueChange={choose}
    >
      <ToggleGroup.Item value="0">{t('injury.before')}</ToggleGroup.Item>
      {graded ? (
        ROMAN.map((numeral, i) => (
          <ToggleGroup.Item key={numeral} value={String(i + 1)} aria-label={t('injury.grade', numeral)}>
            {numeral}
          </ToggleGroup.Item>
        ))
      ) : (
        <ToggleGroup.Item value="1">{t(injury.cause.kind === 'slowly' ? 'live.now' : 'injury.after')}</ToggleGroup.Item>
      )}
    </ToggleGroup.Root>
  )
}
