/**
 * `npm run measure:outside -- <folder of reference meshes> [file.glb …]`: how far references that run through bone or
 * flesh, where no model can follow them, are from the shipped leg: all of them, and what lies outside.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { BONES } from '../figures/bones.ts'
import { NEIGHBOUR_MUSCLES } from '../figures/neighbourMuscles.ts'
import { SOFT_TISSUE } from '../figures/softTissue.ts'
import { isWithin } from '../solids/box.ts'
import { readStl } from '../fit/stl.ts'
import { nearestOn, samplePoints, soupOf, surfaceOf } from '../fit/surface.ts'
import { SHIPPED, shippedLeg } from './shippedLeg.ts'
import { solidOf } from './solid.ts'
import { spread } from './spread.ts'

const SAMPLES = 4000
const bones: readonly StructureId[] = BONES.map(({ id }) => id)
const muscles: readonly StructureId[] = [...SOFT_TISSUE, ...NEIGHBOUR_MUSCLES].map(({ id }) => id)
/** What each reference is asked to stay out of: of the leg as it is shipped. */
const OUT_OF: Partial<Record<StructureId, readonly StructureId[]>> = {
  soleus: bones,
  popliteus: bones,
  'popliteal-artery': [...bones, ...muscles],
  'popliteal-vein': [...bones, ...muscles],
  'posterior-tibial-artery': [...bones, ...muscles],
  'small-saphenous-vein': [...bones, ...muscles],
}

const [folder, ...files] = process.argv.slice(2)
if (!folder) throw new Error('usage: npm run measure:outside -- <folder of reference meshes> [file.glb ...]')
const leg = await shippedLeg(files.length ? files : SHIPPED)
const solids = new Map([...leg].map(([id, mesh]) => [id, solidOf(mesh)]))
for (const [id, obstacles] of Object.entries(OUT_OF)) {
  const path = join(folder, `${id}.stl`)
  const mesh = leg.get(id)
  if (!mesh || !existsSync(path)) continue
  const surface = surfaceOf(soupOf(mesh))
  const top = Math.max(...mesh.positions.filter((_, i) => i % 3 === 1))
  const measured = samplePoints(surfaceOf(readStl(path)), SAMPLES)
    .filter(([, y]) => y < top)
    .map(([x, y, z]) => {
      const inside = obstacles.some((other) => {
        const solid = solids.get(other)
        return solid !== undefined && isWithin(solid.box, x, y, z) && solid.distance(x, y, z) < 0
      })
      return { inside, away: nearestOn(surface, x, y, z) }
    })
  const outside = measured.filter(({ inside }) => !inside)
  const share = (100 * (1 - outside.length / measured.length)).toFixed(0)
  console.log(`${id.padEnd(26)} ${spread(measured)}   outside ${spread(outside)}   ${share} % lies inside`)
}
