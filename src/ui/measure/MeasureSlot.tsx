import { lazy, Suspense } from 'react'
import { useView } from '../../state/view.ts'

const MeasureLine = lazy(() => import('./MeasureLine.tsx').then(({ MeasureLine }) => ({ default: MeasureLine })))

/** The place of the measured line: its code comes with the first measurement. */
export function MeasureSlot() {
  const measurement = useView((s) => s.state.measure)
  return (
    measurement && (
      <Suspense>
        <MeasureLine measurement={measurement} />
      </Suspense>
    )
  )
}
