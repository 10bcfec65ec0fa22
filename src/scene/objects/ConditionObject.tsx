import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { conditionOf } from '../../state/condition.ts'
import { setConditionShown } from '../../state/stage.ts'
import { useView } from '../../state/view.ts'
import { chainsOf } from '../pose/createPoser.ts'
import type { Leg } from '../model/readLeg.ts'
import type { Picker } from '../picking/Picker.ts'

interface Properties {
  readonly leg: Leg
  readonly context: Leg | null
  readonly picker: Picker
}

const load = () => import('../condition/applyLesions.ts')
type Lesions = Awaited<ReturnType<typeof load>>

/** Shows on the leg what a condition or a variant makes of it; a healthy leg loads nothing of this. */
export function ConditionObject({ leg, context, picker }: Properties): null {
  const invalidate = useThree((three) => three.invalidate)
  const condition = useView(({ state }) => conditionOf(state))
  const grade = useView(({ state }) => state.grade)
  const variant = useView(({ state }) => state.variant)
  const plain = condition === 'healthy' && variant === null
  const lesions = useLesions(!plain)

  useEffect(() => {
    if (plain) {
      setConditionShown(true)
      return
    }
    if (!lesions) {
      setConditionShown(false)
      return
    }
    const chains = [leg, ...(context ? [context] : [])].flatMap(chainsOf)
    const back = lesions.applyLesions({ condition, grade, variant }, new Map(chains.map((c) => [c.structure, c])))
    const drawAnew = (): void => {
      picker.map.invalidate()
      invalidate()
    }
    drawAnew()
    setConditionShown(true)
    return () => {
      back()
      drawAnew()
    }
  }, [plain, condition, grade, variant, lesions, leg, context, picker, invalidate])
  return null
}

function useLesions(wanted: boolean): Lesions | null {
  const [lesions, setLesions] = useState<Lesions | null>(null)
  useEffect(() => {
    if (!wanted || lesions) return
    let gone = false
    load().then(
      (loaded) => gone || setLesions(loaded),
      // Without it the leg stays healthy, and ready.
      () => setConditionShown(true),
    )
    return () => {
      gone = true
    }
  }, [wanted, lesions])
  return lesions
}
