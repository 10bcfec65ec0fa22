import { type ReactNode, Suspense, useRef } from 'react'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { useFocusKept } from '../shell/useFocusKept.ts'
import { PanelFrame } from './PanelFrame.tsx'
import './slot.css'

interface SideSlotProps {
  readonly label: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** What stands there while the content's code is fetched. */
  readonly waiting: string
  /** What the content is about: a fault in one says nothing of the next. */
  readonly resetOn?: string
  readonly children: ReactNode
}

/** The place of what is read beside the leg: at the right, or a sheet at the bottom of a phone. */
export function SideSlot({ label, closeLabel, onClose, waiting, resetOn, children }: SideSlotProps) {
  const slot = useRef<HTMLElement>(null)
  useFocusKept(slot)
  return (
    <aside className="panel chrome" aria-label={label} ref={slot}>
      <PanelFrame closeLabel={closeLabel} onClose={onClose}>
        <ErrorBoundary part="broken.part.panel" resetOn={resetOn}>
          <Suspense fallback={<p className="panel-waiting">{waiting}</p>}>{children}</Suspense>
        </ErrorBoundary>
      </PanelFrame>
    </aside>
  )
}
