import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'

/** The legend of the plate: what is seen, and from where. */
export function Caption() {
  const view = useView((s) => (typeof s.state.view === 'string' ? s.state.view : null))
  return (
    <p className="caption">{view ? t('stage.caption', t(`view.${view}`).toLowerCase()) : t('stage.freeCaption')}</p>
  )
}
