import { useStage } from '../../state/stage.ts'

/** The middle of the free part of the stage, CSS pixels of the window. */
export function middleOfStage(): [number, number] {
  const { top, right, bottom, left } = useStage.getState().insets
  return [(left + innerWidth - right) / 2, (top + innerHeight - bottom) / 2]
}
