import { Suspense } from 'react'
import { isWhole } from '../../state/dissection.ts'
import { lazyPart } from '../shell/lazyPart.ts'
import { useView } from '../../state/view.ts'

const Strip = lazyPart(() => import('./Strip.tsx').then(({ Strip }) => Strip))

/** The place of the line that says what was taken away: its code comes with the first deed. */
export function StripSlot() {
  const whole = useView((s) => isWhole(s.state))
  return (
    !whole && (
      <Suspense>
        <Strip />
      </Suspense>
    )
  )
}
