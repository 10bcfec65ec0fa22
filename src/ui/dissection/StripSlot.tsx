import { lazy, Suspense } from 'react'
import { isWhole } from '../../state/dissection.ts'
import { useView } from '../../state/view.ts'

const Strip = lazy(() => import('./Strip.tsx').then(({ Strip }) => ({ default: Strip })))

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
