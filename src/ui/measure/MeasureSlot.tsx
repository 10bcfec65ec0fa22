import { Suspense } from 'react'
import { lazyPart } from '../shell/lazyPart.ts'
import { useView } from '../../state/view.ts'

const MeasureLine = lazyPart(() => import('./MeasureLine.tsx').then(({ MeasureLine }) => MeasureLine))

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
