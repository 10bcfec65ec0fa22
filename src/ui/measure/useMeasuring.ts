import { useEffect, useState } from 'react'
import { stage } from '../../state/stageCommands.ts'
import { useStage } from '../../state/stage.ts'
import type { Measuring } from '../../state/measuring.ts'

/** The scene's hand for measuring, once the leg is there. */
export function useMeasuring(): Measuring | null {
  const ready = useStage((s) => s.phase.kind === 'ready')
  const [measuring, setMeasuring] = useState<Measuring | null>(null)
  useEffect(() => {
    let here = true
    if (ready)
      stage()
        ?.measuring()
        .then((loaded) => here && setMeasuring(loaded))
    return () => {
      here = false
    }
  }, [ready])
  return ready ? measuring : null
}
