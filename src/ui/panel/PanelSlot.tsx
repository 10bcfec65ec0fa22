import { Suspense, use, useLayoutEffect, useRef } from 'react'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { select } from '../../state/view.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { focusOn } from '../shell/focus.ts'
import { loadPanel } from './loadPanel.ts'
import { PanelFrame } from './PanelFrame.tsx'
import './slot.css'

/** The place of the selected structure's description: at the right, or a sheet at the bottom of a phone. */
export function PanelSlot({ id }: { readonly id: StructureId }) {
  const slot = useRef<HTMLElement>(null)

  // When the description goes, the focus in it must not get lost.
  useLayoutEffect(() => {
    const element = slot.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusOn('stage'))
    }
  }, [])

  return (
    <aside className="panel chrome" aria-label={t('panel.label')} ref={slot}>
      <PanelFrame closeLabel={t('panel.close')} onClose={() => select(null)}>
        <ErrorBoundary part="broken.part.panel" resetOn={id}>
          <Suspense fallback={<p className="panel-waiting">{t('panel.loading')}</p>}>
            <LoadedPanel id={id} />
          </Suspense>
        </ErrorBoundary>
      </PanelFrame>
    </aside>
  )
}

function LoadedPanel({ id }: { readonly id: StructureId }) {
  const { Panel } = use(loadPanel())
  return <Panel key={id} id={id} />
}
