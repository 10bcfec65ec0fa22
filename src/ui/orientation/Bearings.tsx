import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { Orientation } from './Orientation.tsx'

/** Where one looks from: the globe, and the legend of the plate. */
export function Bearings() {
  const view = useView((s) => (typeof s.state.view === 'string' ? s.state.view : null))
  const side = useView((s) => s.state.side)
  return (
    <div className="bearings">
      <Orientation />
      <p className="caption">
        {view ? t('stage.caption', t(`view.${view}`).toLowerCase(), side) : t('stage.freeCaption', side)}
      </p>
    </div>
  )
}
