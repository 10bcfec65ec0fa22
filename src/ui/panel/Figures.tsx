import { Fragment, useId, useState } from 'react'
import type { Quantity } from '../../anatomy/facts.ts'
import { formatQuantity, sayQuantity } from '../../anatomy/formatQuantity.ts'
import { t } from '../../i18n/t.ts'
import { SourceMark } from './SourceMark.tsx'
import { SourceNote } from './SourceNote.tsx'

interface FiguresProps {
  readonly title: string
  readonly quantities: readonly Quantity[]
}

/** Measured figures as a table: what, how much, from where. */
export function Figures({ title, quantities }: FiguresProps) {
  return (
    <table className="figures">
      <caption className="hidden-text">{t('panel.figures', title)}</caption>
      <thead className="hidden-text">
        <tr>
          <th scope="col">{t('panel.figure')}</th>
          <th scope="col">{t('panel.value')}</th>
          <th scope="col">{t('panel.source')}</th>
        </tr>
      </thead>
      <tbody>
        {quantities.map((quantity) => (
          <FigureRow key={`${quantity.label} ${quantity.note}`} quantity={quantity} />
        ))}
      </tbody>
    </table>
  )
}

function FigureRow({ quantity }: { readonly quantity: Quantity }) {
  const [open, setOpen] = useState(false)
  const note = useId()
  return (
    <Fragment>
      <tr>
        <th scope="row">{quantity.label}</th>
        <td className="figure">
          <span aria-hidden="true">{formatQuantity(quantity)}</span>
          <span className="hidden-text">{sayQuantity(quantity)}</span>
        </td>
        <td>
          <SourceMark cited={quantity} open={open} controls={note} onToggle={() => setOpen(!open)} />
        </td>
      </tr>
      <tr id={note} hidden={!open}>
        <td colSpan={3}>{open && <SourceNote cited={quantity} remark={quantity.note} />}</td>
      </tr>
    </Fragment>
  )
}
