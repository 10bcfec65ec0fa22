import { nameOf } from '../names/nameOf.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'

/** Tells a screen reader what was opened, wherever the choice was made. */
export function Announcer() {
  const selected = useView((s) => s.state.select)
  return (
    <p role="status" className="hidden-text">
      {selected ? t('panel.announce', nameOf(selected)) : ''}
    </p>
  )
}
