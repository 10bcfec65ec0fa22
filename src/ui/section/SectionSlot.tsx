import { lazy, Suspense } from 'react'
import { useView } from '../../state/view.ts'

const SectionGrip = lazy(() => import('./SectionGrip.tsx').then(({ SectionGrip }) => ({ default: SectionGrip })))

/** The place of the cutting plane's handle: its code comes with the first cut. */
export function SectionSlot() {
  const cut = useView((s) => s.state.section !== null)
  return (
    cut && (
      <Suspense>
        <SectionGrip />
      </Suspense>
    )
  )
}
