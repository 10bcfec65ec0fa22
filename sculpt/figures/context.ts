import { retrocalcanealBursa, subcutaneousCalcanealBursa } from './bursae.ts'
import { interosseousMembrane } from './interosseousMembrane.ts'
import { commonFibularNerve, suralNerve, tibialNerve } from './nerves.ts'
import type { TubeFigure } from './tubeLevels.ts'
import type { SweepFigure } from './types.ts'
import { poplitealArtery, poplitealVein, posteriorTibialArtery, smallSaphenousVein } from './vessels.ts'

/** Vessels and nerves, each giving way to those before it. */
export const VESSELS_AND_NERVES = [
  poplitealArtery,
  posteriorTibialArtery,
  poplitealVein,
  tibialNerve,
  commonFibularNerve,
  smallSaphenousVein,
  suralNerve,
] as const satisfies readonly TubeFigure[]

/** Coverings that are sculpted as sweeps; capsule and skin follow from what they cover. */
export const SWEPT_COVERINGS = [
  interosseousMembrane,
  retrocalcanealBursa,
  subcutaneousCalcanealBursa,
] as const satisfies readonly SweepFigure[]
