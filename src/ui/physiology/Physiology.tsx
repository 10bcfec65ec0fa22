import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { useView, viewState } from '../../state/view.ts'
import { nameOf } from '../names/nameOf.ts'
import { PLACES } from '../shell/focus.ts'
import { LivePanel } from './LivePanel.tsx'
import { closePanel, enterTour, openPanel, type Reading } from './physiologyMode.ts'
import { layLeg } from './runTest.ts'
import { Fibres } from './Fibres.tsx'
import { showFibres } from './showFibres.ts'
import { Tests } from './Tests.tsx'
import { Tour } from './Tour.tsx'
import '../panel/panel.css'
import './physiology.css'

const TITLES = {
  live: 'physiology.live',
  tour: 'physiology.tour',
  fibres: 'physiology.fibres',
  tests: 'physiology.tests',
} as const satisfies Record<Reading, PlainKey>

type Offered = keyof typeof TITLES
const OFFERED = Object.keys(TITLES) as readonly Offered[]
const PAGES = { live: LivePanel, tour: Tour, fibres: Fibres, tests: Tests } as const satisfies Record<
  Offered,
  () => unknown
>

/** What each is called among the others. */
const WAYS = {
  live: 'physiology.way.live',
  tour: 'physiology.way.tour',
  fibres: 'physiology.way.fibres',
  tests: 'physiology.way.tests',
} as const satisfies Record<Offered, PlainKey>

function open(page: Offered): void {
  if (page === 'tour') enterTour()
  else if (page === 'tests') layLeg({})
  else if (page === 'fibres') showFibres(viewState().fibres === 'off' ? 'fascicles' : viewState().fibres)
  else openPanel(page)
}

/** The calf's physiology: live numbers, and what else there is to read and to do with them. */
export function Physiology({ reading }: { readonly reading: Reading }) {
  const shown: Offered = reading
  const selected = useView((s) => s.state.select)
  const Page = PAGES[shown]
  return (
    <article className="reading physiology">
      <h2 id={PLACES.panel} tabIndex={-1}>
        {t(TITLES[shown])}
      </h2>
      <nav className="physiology-ways" aria-label={t('physiology.label')}>
        {OFFERED.map((id) => (
          <button
            key={id}
            type="button"
            className="physiology-way"
            aria-current={id === shown ? 'page' : undefined}
            onClick={() => open(id)}
          >
            {t(WAYS[id])}
          </button>
        ))}
        {selected && shown !== 'tour' && (
          <button type="button" className="text-button" onClick={closePanel}>
            {nameOf(selected)}
          </button>
        )}
      </nav>
      <Page />
    </article>
  )
}
