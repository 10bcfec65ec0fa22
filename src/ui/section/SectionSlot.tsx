import { Suspense } from 'react'
import { lazyPart } from '../shell/lazyPart.ts'
import { useView } from '../../state/view.ts'

const SectionGrip = lazyPart(() => import('./SectionGrip.tsx').then(({ SectionGrip }) => SectionGrip))

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
