import { lazy, Suspense } from 'react'
import { useView } from '../../state/view.ts'

const Labels = lazy(() => import('./Labels.tsx').then(({ Labels }) => ({ default: Labels })))

/** The place of the labels: their code comes with the first wish for them. */
export function LabelsSlot() {
  const off = useView((s) => s.state.labels === 'off')
  return (
    !off && (
      <Suspense>
        <Labels />
      </Suspense>
    )
  )
}
