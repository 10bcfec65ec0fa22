import { Suspense, use, useLayoutEffect, useRef } from 'react'
import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { t } from '../../i18n/t.ts'
import { PanelFrame } from '../panel/PanelFrame.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { focusOn } from '../shell/focus.ts'
import { leaveInjury } from './injuryMode.ts'
import { loadInjury } from './loadInjury.ts'
import '../panel/slot.css'

/** The place of an injury's description: where that of a structure is otherwise. */
export function InjurySlot({ id }: { readonly id: InjuryId }) {
  const slot = useRef<HTMLElement>(null)

  // When the description goes, the focus in it must not get lost.
  useLayoutEffect(() => {
    const element = slot.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusOn('stage'))
    }
  }, [])

  return (
    <aside className="panel chrome" aria-label={t('injury.label')} ref={slot}>
      <PanelFrame closeLabel={t('injury.close')} onClose={leaveInjury}>
        <ErrorBoundary part="broken.part.panel" resetOn={id}>
          <Suspense fallback={<p className="panel-waiting">{t('panel.loading')}</p>}>
            <LoadedInjury id={id} />
          </Suspense>
        </ErrorBoundary>
      </PanelFrame>
    </aside>
  )
}

function LoadedInjury({ id }: { readonly id: InjuryId }) {
  const { InjuryPanel } = use(loadInjury())
  return <InjuryPanel key={id} id={id} />
}
