import { Suspense } from 'react'
import { useStage } from '../../state/stage.ts'
import { useView } from '../../state/view.ts'
import { lazyPart } from '../shell/lazyPart.ts'
import { useAfterwards } from '../shell/useAfterwards.ts'
import { useFirstVisit } from './firstVisitStore.ts'

const FirstVisit = lazyPart(() => import('./FirstVisit.tsx').then(({ FirstVisit }) => FirstVisit))

/** The place of the first hints: their code comes after the leg, and only to who has not seen them. */
export function FirstVisitSlot() {
  const on = useFirstVisit((s) => s.on)
  const ready = useStage((s) => s.phase.kind === 'ready')
  const quiet = useView(({ state }) => state.projector || state.compare !== null || state.mode !== 'explore')
  const afterwards = useAfterwards()
  return (
    on &&
    ready &&
    afterwards &&
    !quiet && (
      <Suspense>
        <FirstVisit />
      </Suspense>
    )
  )
}
