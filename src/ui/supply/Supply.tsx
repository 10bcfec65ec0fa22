import { RadioGroup } from 'radix-ui'
import type { StructureId } from '../../anatomy/ids.ts'
import { shownBy, supplyOf } from '../../anatomy/relations/supplyOf.ts'
import { t } from '../../i18n/t.ts'
import { change, useView } from '../../state/view.ts'
import { ATTACHMENT_CHOICES } from '../../state/viewState.ts'
import { Button } from '../controls/Button.tsx'
import { useSpoken } from '../language/useLanguage.ts'
import { nameOf } from '../names/nameOf.ts'
import { NerveDiagram } from './NerveDiagram.tsx'
import '../labels/labelsTool.css'
import { partName } from './partName.ts'
import './supply.css'

/** Where muscles come from and go to, the popliteal fossa, and what moves and feeds the selected structure. */
export function Supply() {
  const attachments = useView((s) => s.state.attachments)
  const fossa = useView((s) => s.state.fossa)
  const selected = useView((s) => s.state.select)
  return (
    <>
      <RadioGroup.Root
        className="choices"
        aria-label={t('supply.attachments')}
        value={attachments}
        onValueChange={(word) => {
          const choice = ATTACHMENT_CHOICES.find((name) => name === word)
          if (choice) change({ attachments: choice })
        }}
      >
        {ATTACHMENT_CHOICES.map((name) => (
          <RadioGroup.Item key={name} value={name} className="choice">
            {t(`supply.attachments.${name}`)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="supply-key">
        <span data-kind="origin">{t('supply.origin')}</span> <span data-kind="insertion">{t('supply.insertion')}</span>
      </p>
      <button
        type="button"
        className="text-button supply-fossa"
        aria-pressed={fossa}
        onClick={() => change({ fossa: !fossa })}
      >
        {t('supply.fossa')}
      </button>
      {fossa && <p className="tool-note">{t('supply.borders')}</p>}
      {selected ? <Of id={selected} /> : <p className="tool-note supply-none">{t('supply.choose')}</p>}
    </>
  )
}

function Of({ id }: { readonly id: StructureId }) {
  const { nerves, roots, arteries } = supplyOf(id)
  const latin = useSpoken((s) => s.names === 'la')
  return (
    <>
      <h3>{nameOf(id)}</h3>
      {nerves.length > 0 && (
        <>
          <NerveDiagram
            nerves={nerves}
            roots={roots}
            latin={latin}
            to={nerves.some(({ shown }) => shown === id) ? null : nameOf(id)}
          />
          <Light label={t('supply.lightNerve')} ids={shownBy(nerves)} />
        </>
      )}
      {arteries.length > 0 && (
        <>
          <p className="supply-path">{arteries.map((artery) => partName(artery, latin)).join(', ')}</p>
          <Light label={t('supply.lightArteries')} ids={shownBy(arteries)} />
        </>
      )}
      {nerves.length + arteries.length === 0 && <p className="tool-note">{t('supply.nothing')}</p>}
    </>
  )
}

function Light({ label, ids }: { readonly label: string; readonly ids: readonly StructureId[] }) {
  const lit = useView((s) => ids.length > 0 && ids.every((id) => s.state.light.includes(id)))
  return (
    <Button
      className="text-button"
      aria-pressed={lit}
      disabled={ids.length === 0}
      onClick={() => change({ light: lit ? [] : ids })}
    >
      {label}
    </Button>
  )
}
