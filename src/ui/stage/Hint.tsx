import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'
import { useFirstVisit } from '../firstVisit/firstVisitStore.ts'
import { useMedia } from '../shell/useMedia.ts'
import { useView } from '../../state/view.ts'

/** What to do first, where the description will be; gone with the first deed. A first visit has hints of its own. */
export function Hint() {
  const fresh = useView((s) => s.past.length === 0 && s.state.select === null)
  const firstVisit = useFirstVisit((s) => s.on)
  const finger = useMedia('(pointer: coarse)')
  const ready = useStage((s) => s.phase.kind === 'ready')
  if (!fresh || !ready || firstVisit) return null
  return (
    <div className="hint chrome">
      <p>{t('stage.hint.turn')}</p>
      <p>{t(finger ? 'stage.hint.readFinger' : 'stage.hint.read')}</p>
    </div>
  )
}
