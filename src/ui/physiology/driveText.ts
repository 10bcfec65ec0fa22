import { EXERCISES } from '../../biomechanics/exercises.ts'
import { t } from '../../i18n/t.ts'
import type { MotionId } from '../../state/viewState.ts'
import { basisText } from './basisText.ts'
import { MUSCLES } from './muscles.ts'

/** What the activation of a motion rests on, muscle by muscle where they differ; of a pose, the reader's slider. */
export function driveText(motion: MotionId | null): string {
  const activation = motion && EXERCISES[motion].activation
  if (!activation) return t('grounds.slider')
  const alike = new Set(MUSCLES.map(({ id }) => basisText(activation[id]))).size === 1
  return alike
    ? basisText(activation.soleus)
    : MUSCLES.map(({ id, name }) => `${t(name)}: ${basisText(activation[id])}`).join('; ')
}
