import { Suspense, use, useLayoutEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { PanelFrame } from '../panel/PanelFrame.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { focusOn } from '../shell/focus.ts'
import { closePanel, type Reading } from './physiologyMode.ts'
import '../panel/slot.css'

type Module = typeof import('./Physiology.tsx')

let loading: Promise<Module> | null = null

/** The panels' code: loaded once, and asked for again after a failure. */
function load(): Promise<Module> {
  loading ??= import('./Physiology.tsx').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** The place of the calf's physiology: where the description is otherwise. */
export function PhysiologySlot({ reading }: { readonly reading: Reading }) {
  const slot = useRef<HTMLElement>(null)
  // When the panel goes, the focus in it must not get lost.
  useLayoutEffect(() => {
    const element = slot.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusOn('stage'))
    }
  }, [])
  return (
    <aside className="panel chrome" aria-label={t('physiology.label')} ref={slot}>
      <PanelFrame closeLabel={t('physiology.close')} onClose={closePanel}>
        <ErrorBoundary part="broken.part.panel" resetOn={reading}>
          <Suspense fallback={<p className="panel-waiting">{t('physiology.loading')}</p>}>
            <Loaded reading={reading} />
          </Suspense>
        </ErrorBoundary>
      </PanelFrame>
    </aside>
  )
}

function Loaded({ reading }: { readonly reading: Reading }) {
  const { Physiology } = use(load())
  return <Physiology reading={reading} />
}
