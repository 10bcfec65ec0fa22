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

const FOLDER = `${import.meta.env.BASE_URL}models/`

/**
 * Fetches and reads what a first look needs, telling the store how far it is. `fresh` passes the browser's cache by.
 * @throws ModelError that names what is wrong with the model
 */
export const loadLeg = (fresh: boolean, signal: AbortSignal): Promise<StagedLeg> =>
  load('lower-leg.glb', fresh, (progress) => setPhase({ kind: 'loading', progress }), signal)

/**
 * Fetches and reads the context that follows: deep and neighbouring muscles, nerves, vessels.
 * @throws ModelError that names what is wrong with the model
 */
export const loadContext = (fresh: boolean, signal: AbortSignal): Promise<StagedLeg> =>
  load('lower-leg-context.glb', fresh, () => {}, signal)

async function load(
  file: string,
  fresh: boolean,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<StagedLeg> {
  const leg = await readLeg(await fetchModel(`${FOLDER}${file}`, fresh, onProgress, signal))
  return { leg, pose: createPoser(leg), bounds: createPoseBounds(leg) }
}
