import { setPosing, useStage } from '../../state/stage.ts'

/** Opens the pose, with the grips on the leg, or closes it. */
export const togglePosing = (): void => setPosing(!useStage.getState().posing)
