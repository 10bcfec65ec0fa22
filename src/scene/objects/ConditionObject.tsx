import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { conditionOf } from '../../state/condition.ts'
import { isSqueezing } from '../../state/squeezing.ts'
import { setConditionShown } from '../../state/stage.ts'
import { paletteOf, useTheme } from '../../state/theme.ts'
import { useView, viewState } from '../../state/view.ts'
import { chainsOf } from '../pose/createPoser.ts'
import type { Leg } from '../model/readLeg.ts'
import type { Picker } from '../picking/Picker.ts'

interface Properties {
  readonly leg: Leg
  readonly context: Leg | null
  readonly picker: Picker
}

const loadLesions = () => import('../condition/applyLesions.ts')
const loadSqueeze = () => import('../condition/squeeze/squeezeLeg.ts')

/**
 * Shows on the leg what a condition or a variant makes of it, and on top of that a hand that squeezes the calf; a
 * healthy leg that nobody touches loads nothing of this.
 */
export function ConditionObject({ leg, context, picker }: Properties): null {
  const invalidate = useThree((three) => three.invalidate)
  const condition = useView(({ state }) => conditionOf(state))
  const grade = useView(({ state }) => state.grade)
  const variant = useView(({ state }) => state.variant)
  const squeezing = useView(({ state }) => isSqueezing(state))
  const worn = useView(({ state }) => state.depth === 0)
  const projector = useView(({ state }) => state.projector)
  const palette = useTheme((theme) => paletteOf(theme, projector))
  const plain = condition === 'healthy' && variant === null
  const lesions = useLoaded(loadLesions, !plain)
  const squeeze = useLoaded(loadSqueeze, squeezing)

  useEffect(() => {
    if ((!plain && lesions === null) || (squeezing && squeeze === null)) {
      setConditionShown(false)
      return
    }
    const drawAnew = (): void => {
      picker.map.invalidate()
      invalidate()
    }
    const chains = plain ? [] : [leg, ...(context ? [context] : [])].flatMap(chainsOf)
    const shown = { condition, grade, variant }
    const back = plain ? undefined : lesions?.applyLesions(shown, new Map(chains.map((c) => [c.structure, c])))
    const torn = condition === 'achilles-rupture'
    const hand = squeezing ? squeeze?.squeezeLeg(leg.root, { torn, worn, palette }) : undefined
    hand?.set(viewState().squeeze)
    const stop = useView.subscribe(({ state }, before) => {
      if (!hand || state.squeeze === before.state.squeeze) return
      hand.set(state.squeeze)
      drawAnew()
    })
    if (back || hand) drawAnew()
    setConditionShown(true)
    return () => {
      stop()
      hand?.undo()
      back?.()
      if (back || hand) drawAnew()
    }
  }, [plain, condition, grade, variant, lesions, squeezing, squeeze, worn, palette, leg, context, picker, invalidate])
  return null
}

/** Code that is asked for when it is wanted; undefined where it cannot be had: then the leg stays as it is, and ready. */
function useLoaded<Module>(load: () => Promise<Module>, wanted: boolean): Module | null | undefined {
  const [loaded, setLoaded] = useState<Module | null | undefined>(null)
  useEffect(() => {
    // After a failure the next wish asks again.
    if (!wanted) setLoaded((before) => before ?? null)
    if (!wanted || loaded !== null) return
    let gone = false
    load().then(
      (module) => gone || setLoaded(module),
      () => gone || setLoaded(undefined),
    )
    return () => {
      gone = true
    }
  }, [load, wanted, loaded])
  return loaded
}
