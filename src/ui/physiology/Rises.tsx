import { useEffect, useRef } from 'react'
import { outcomeOf, type TestedCondition, testedLeg } from '../../biomechanics/clinical/index.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { endRises } from './runTest.ts'

/** Counts the rises on the stage, and ends them when the calf is spent. */
export function Rises({ leg }: { readonly leg: TestedCondition }) {
  const shown = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    const { count = 0 } = outcomeOf('heel-rises', testedLeg(leg))
    let [done, before, rising] = [0, 0, false]
    const write = (): void => {
      if (shown.current) shown.current.textContent = t('tests.counted', done, count)
    }
    write()
    return onFrame(({ time, stand }) => {
      if (stand === 0) {
        if (rising) done = 0
        rising = false
        before = 0
        return
      }
      rising = true
      if (time >= before) {
        before = time
        return
      }
      before = time
      done += 1
      write()
      if (done >= count) queueMicrotask(endRises)
    })
  }, [leg])
  return <output ref={shown} className="tests-count figure" aria-live="off" />
}
