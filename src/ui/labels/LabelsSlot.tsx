import { Suspense } from 'react'
import { lazyPart } from '../shell/lazyPart.ts'
import { useView } from '../../state/view.ts'

const Labels = lazyPart(() => import('./Labels.tsx').then(({ Labels }) => Labels))

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
