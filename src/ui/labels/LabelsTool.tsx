import { RadioGroup } from 'radix-ui'
import { t } from '../../i18n/t.ts'
import { useLabels } from '../../state/labels.ts'
import { hover } from '../../state/stage.ts'
import { change, select, useView } from '../../state/view.ts'
import { LABEL_STYLES } from '../../state/viewState.ts'
import { nameOf } from '../names/nameOf.ts'
import { numberOf } from './chooseLabels.ts'
import './labelsTool.css'

/** How the plate is labelled, and the key to its numbers. */
export function LabelsTool() {
  const style = useView((s) => s.state.labels)
  return (
    <>
      <RadioGroup.Root
        className="choices"
        aria-label={t('tools.labels')}
        value={style}
        onValueChange={(value) => {
          const labels = LABEL_STYLES.find((name) => name === value)
          if (labels) change({ labels })
        }}
      >
        {LABEL_STYLES.map((name) => (
          <RadioGroup.Item key={name} value={name} className="choice">
            {t(`labels.${name}`)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {style !== 'off' && <Key />}
    </>
  )
}

function Key() {
  const shown = useLabels((s) => s.shown)
  const selected = useView((s) => s.state.select)
  return (
    <>
      <h3 id="labels-key">{t('labels.key')}</h3>
      <ol className="labels-key" aria-labelledby="labels-key">
        {shown.map((id) => (
          <li key={id} value={numberOf(id)}>
            <button
              type="button"
              aria-pressed={id === selected}
              onClick={() => select(id)}
              onPointerEnter={() => hover(id)}
              onPointerLeave={() => hover(null)}
            >
              <span className="figure">{numberOf(id)}</span> {nameOf(id)}
            </button>
          </li>
        ))}
      </ol>
      <p className="tool-note">{t('labels.how')}</p>
    </>
  )
}
