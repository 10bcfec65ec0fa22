import { ACTIVATION_RAMP, UNMODELLED } from '../../state/activationRamp.ts'
import { t } from '../../i18n/t.ts'
import { coversEdge } from '../shell/edges.ts'
import './legend.css'

/** What the muscles' colours stand for. */
export const Legend = () => (
  <figure ref={coversEdge} className="legend chrome" aria-label={t('colour.legend')}>
    <figcaption aria-hidden="true">{t('colour.activation')}</figcaption>
    <div className="legend-ramp" style={RAMP} aria-hidden="true" />
    <div className="legend-ends" aria-hidden="true">
      <span>{t('colour.none')}</span>
      <span>{t('colour.full')}</span>
    </div>
    <div className="legend-grey" style={GREY} aria-hidden="true">
      {t('colour.grey')}
    </div>
  </figure>
)

const RAMP: Record<string, string> = { '--ramp': ACTIVATION_RAMP.join(', ') }
const GREY: Record<string, string> = { '--grey': UNMODELLED }
