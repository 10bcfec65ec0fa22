import { RotateCcw } from 'lucide-react'
import { LAYERS } from '../../anatomy/identities.ts'
import { GROUP_IDS } from '../../anatomy/groups.ts'
import { t } from '../../i18n/t.ts'
import { isWhole, reset } from '../../state/dissection.ts'
import { useStage } from '../../state/stage.ts'
import { amend, change, useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'
import { Button } from '../controls/Button.tsx'
import { GroupRow } from './GroupRow.tsx'
import './dissection.css'

/** Peels the leg layer by layer, and takes away or fades whole compartments. */
export function Dissection() {
  const whole = useView((s) => isWhole(s.state))
  const present = useStage((s) => s.present)
  return (
    <div className="dissection">
      <Depth />
      <h3 id="groups">{t('dissect.groups')}</h3>
      <ul className="group-rows" aria-labelledby="groups">
        {GROUP_IDS.map((id) => (
          <GroupRow key={id} id={id} present={present} />
        ))}
      </ul>
      <Button className="text-button dissect-reset" disabled={whole} onClick={reset}>
        <RotateCcw size="1.1em" aria-hidden="true" />
        {t('dissect.reset')}
      </Button>
      <p className="tool-note">{t('dissect.how')}</p>
    </div>
  )
}

function Depth() {
  const depth = useView((s) => s.state.depth)
  const word = t(`layer.${LAYERS[depth]!}`)
  return (
    <Range
      label={
        <>
          {t('dissect.depth')} <span className="figure">{word}</span>
        </>
      }
      min={0}
      max={LAYERS.length - 1}
      step={1}
      value={depth}
      valueText={word}
      onMove={(value, first) => (first ? change({ depth: value }) : amend({ depth: value }))}
    />
  )
}
