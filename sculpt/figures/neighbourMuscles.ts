import { extensorHallucisLongus } from './extensorHallucisLongus.ts'
import { fibularisBrevis } from './fibularisBrevis.ts'
import { fibularisLongus } from './fibularisLongus.ts'
import { flexorHallucisLongus } from './flexorHallucisLongus.ts'
import { tibialisAnterior } from './tibialisAnterior.ts'
import { tibialisPosterior } from './tibialisPosterior.ts'
import type { SweepFigure } from './types.ts'

/**
 * Deep and neighbouring muscles that run as one strand from origin to insertion. Each has yet to be given its finish
 * and its rig before the build can take it up.
 */
export const NEIGHBOUR_MUSCLES = [
  tibialisPosterior,
  flexorHallucisLongus,
  tibialisAnterior,
  extensorHallucisLongus,
  fibularisLongus,
  fibularisBrevis,
] as const satisfies readonly SweepFigure[]
