import { setPhase } from '../../state/stage.ts'
import { createPoseBounds, type PoseBounds } from '../camera/poseBounds.ts'
import { createPoser, type Poser } from '../pose/createPoser.ts'
import { fetchModel } from './fetchModel.ts'
import { type Leg, readLeg } from './readLeg.ts'

/** A leg that is ready for the stage: it can be bent, and it is known how far it reaches. */
export interface StagedLeg {
  readonly leg: Leg
  readonly pose: Poser
  readonly bounds: PoseBounds
}

const ADDRESS = `${import.meta.env.BASE_URL}models/lower-leg.glb`

/**
 * Fetches and reads the model, telling the store how far it is. `fresh` passes the browser's cache by.
 * @throws ModelError that names what is wrong with the model
 */
export async function loadLeg(fresh: boolean, signal: AbortSignal): Promise<StagedLeg> {
  const file = await fetchModel(ADDRESS, fresh, (progress) => setPhase({ kind: 'loading', progress }), signal)
  const leg = await readLeg(file)
  return { leg, pose: createPoser(leg), bounds: createPoseBounds(leg) }
}
