import { calcaneus } from './calcaneus.ts'
import { cuboid } from './cuboid.ts'
import { cuneiformIntermediate } from './cuneiformIntermediate.ts'
import { cuneiformLateral } from './cuneiformLateral.ts'
import { cuneiformMedial } from './cuneiformMedial.ts'
import { femur } from './femur.ts'
import { fibula } from './fibula.ts'
import { metatarsal1 } from './metatarsal1.ts'
import { metatarsal2 } from './metatarsal2.ts'
import { metatarsal3 } from './metatarsal3.ts'
import { metatarsal4 } from './metatarsal4.ts'
import { metatarsal5 } from './metatarsal5.ts'
import { navicular } from './navicular.ts'
import { patella } from './patella.ts'
import { phalanxDistal1 } from './phalanxDistal1.ts'
import { phalanxDistal2 } from './phalanxDistal2.ts'
import { phalanxDistal3 } from './phalanxDistal3.ts'
import { phalanxDistal4 } from './phalanxDistal4.ts'
import { phalanxDistal5 } from './phalanxDistal5.ts'
import { phalanxMiddle2 } from './phalanxMiddle2.ts'
import { phalanxMiddle3 } from './phalanxMiddle3.ts'
import { phalanxMiddle4 } from './phalanxMiddle4.ts'
import { phalanxMiddle5 } from './phalanxMiddle5.ts'
import { phalanxProximal1 } from './phalanxProximal1.ts'
import { phalanxProximal2 } from './phalanxProximal2.ts'
import { phalanxProximal3 } from './phalanxProximal3.ts'
import { phalanxProximal4 } from './phalanxProximal4.ts'
import { phalanxProximal5 } from './phalanxProximal5.ts'
import { talus } from './talus.ts'
import { tibia } from './tibia.ts'
import type { BoneFigure } from './types.ts'

/** Every bone, proximal to distal and medial to lateral. */
export const BONES: readonly BoneFigure[] = [
  femur,
  patella,
  tibia,
  fibula,
  talus,
  calcaneus,
  navicular,
  cuboid,
  cuneiformMedial,
  cuneiformIntermediate,
  cuneiformLateral,
  metatarsal1,
  metatarsal2,
  metatarsal3,
  metatarsal4,
  metatarsal5,
  phalanxProximal1,
  phalanxProximal2,
  phalanxProximal3,
  phalanxProximal4,
  phalanxProximal5,
  phalanxMiddle2,
  phalanxMiddle3,
  phalanxMiddle4,
  phalanxMiddle5,
  phalanxDistal1,
  phalanxDistal2,
  phalanxDistal3,
  phalanxDistal4,
  phalanxDistal5,
]
