import { bicepsFemoris } from './bicepsFemoris.ts'
import { extensorDigitorumLongus } from './extensorDigitorumLongus.ts'
import { extensorHallucisLongus } from './extensorHallucisLongus.ts'
import { fibularisBrevis } from './fibularisBrevis.ts'
import { fibularisLongus } from './fibularisLongus.ts'
import { flexorDigitorumLongus } from './flexorDigitorumLongus.ts'
import { flexorHallucisLongus } from './flexorHallucisLongus.ts'
import { popliteus } from './popliteus.ts'
import { semimembranosus } from './semimembranosus.ts'
import { semitendinosus } from './semitendinosus.ts'
import { tibialisAnterior } from './tibialisAnterior.ts'
import { tibialisPosterior } from './tibialisPosterior.ts'
import type { SweepFigure } from './types.ts'

/** Deep and neighbouring muscles, in the order in which they give way: each to those before it. */
export const NEIGHBOUR_MUSCLES = [
  popliteus,
  tibialisPosterior,
  flexorDigitorumLongus,
  flexorHallucisLongus,
  tibialisAnterior,
  extensorDigitorumLongus,
  extensorHallucisLongus,
  fibularisBrevis,
  fibularisLongus,
  semimembranosus,
  semitendinosus,
  bicepsFemoris,
] as const satisfies readonly SweepFigure[]
