import { useEffect, useState } from 'react'
import { useStage } from '../../state/stage.ts'

/** Milliseconds that leave network and processor to the first picture. */
const AFTER = 500

/** Whether the first picture has been there for a moment: time to fetch what nobody needs before. */
export function useAfterwards(): boolean {
  const settled = useStage((s) => s.phase.kind !== 'loading')
  const [afterwards, setAfterwards] = useState(false)
  useEffect(() => {
    if (!settled) return undefined
    const timer = setTimeout(() => setAfterwards(true), AFTER)
    return () => clearTimeout(timer)
  }, [settled])
  return afterwards
}
