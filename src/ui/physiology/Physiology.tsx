import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { PLACES } from '../shell/focus.ts'
import { LivePanel } from './LivePanel.tsx'
import { openPanel, type Reading } from './physiologyMode.ts'
import '../panel/panel.css'
import './physiology.css'

const TITLES = { live: 'physiology.live' } as const satisfies Partial<Record<Reading, PlainKey>>
type Offered = keyof typeof TITLES
const OFFERED = Object.keys(TITLES) as readonly Offered[]

/** The calf's physiology: live numbers and curves, and what lies beside them. */
export function Physiology({ reading }: { readonly reading: Reading }) {
  const shown: Offered = reading in TITLES ? (reading as Offered) : 'live'
  return (
    <article className="reading physiology">
      <h2 id={PLACES.panel} tabIndex={-1}>
        {t(TITLES[shown])}
      </h2>
      {OFFERED.length > 1 && (
        <nav className="chips physiology-ways" aria-label={t('physiology.label')}>
          {OFFERED.map((id) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-current={id === shown ? 'page' : undefined}
              onClick={() => openPanel(id)}
            >
              {t(TITLES[id])}
            </button>
          ))}
        </nav>
      )}
      <LivePanel />
    </article>
  )
}
