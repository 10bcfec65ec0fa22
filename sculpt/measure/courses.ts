/**
 * `npm run measure:courses -- <folder of reference meshes> [id …]`: what the reference's vessels do height by height, and
 * how far the shipped ones are from them there. A measured course is impossible where it runs deep in a bone or a muscle
 * of the same subject, in front of popliteus, or, for the vein, in front of the artery: the last lines tell what is left.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readStl } from '../fit/stl.ts'
import { nearestOn, samplePoints, signedDistance, type Surface, soupOf, surfaceOf } from '../fit/surface.ts'
import { type LevelCut, levelCut } from './levelCut.ts'
import { shippedLeg } from './shippedLeg.ts'
import { spread } from './spread.ts'

const VESSELS = ['popliteal-artery', 'popliteal-vein', 'posterior-tibial-artery', 'small-saphenous-vein'] as const
const BONES = ['femur', 'tibia', 'fibula'] as const
/** Plantaris is left out: its reference is several times too bulky. */
const MUSCLES = [
  ...['popliteus', 'soleus', 'gastrocnemius-medial', 'gastrocnemius-lateral'],
  ...['tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'],
] as const
const STEP = 6
const SAMPLES = 4000
/** A wall may touch what it passes: deeper than this it runs through it, mm. */
const TOUCHES = 1

const [folder, ...asked] = process.argv.slice(2)
if (!folder) throw new Error('usage: npm run measure:courses -- <folder of reference meshes> [id ...]')
const measured = (id: string): Surface | undefined => {
  const path = join(folder, `${id}.stl`)
  return existsSync(path) ? surfaceOf(readStl(path)) : undefined
}
const obstacles = [...BONES, ...MUSCLES].flatMap((id) => {
  const surface = measured(id)
  return surface ? [{ id, surface }] : []
})
const popliteus = measured('popliteus')
const artery = measured('popliteal-artery')
const leg = await shippedLeg()

for (const id of asked.length ? asked : VESSELS) {
  const [reference, mesh] = [measured(id), leg.get(id)]
  if (!reference || !mesh) throw new Error(`${id}: not both measured and shipped`)
  const own = soupOf(mesh)
  const heights = own.filter((_, i) => i % 3 === 1)
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  console.log(`\n${id}\nheight   measured x, z, radius    shipped x, z, radius   apart   what the measured course does`)
  const faults = new Map<number, string[]>()
  for (let y = STEP * Math.floor(high / STEP); y > low - 5 * STEP; y -= STEP) {
    const [there, here] = [levelCut(reference.soup, y), levelCut(own, y)]
    if (!there) continue
    const wrong = faultsOf(id, there, y)
    faults.set(y, wrong)
    const apart = here ? Math.hypot(there.x - here.x, there.z - here.z).toFixed(1) : '–'
    console.log(
      `${String(y).padStart(6)}   ${shown(there)}   ${shown(here)}   ${apart.padStart(5)}   ${wrong.join(', ')}`,
    )
  }
  const surface = surfaceOf(own)
  const points = samplePoints(reference, SAMPLES)
    .filter(([, y]) => y < high)
    .map(([x, y, z]) => ({
      possible: (faults.get(STEP * Math.round(y / STEP)) ?? []).length === 0,
      away: nearestOn(surface, x, y, z),
    }))
  const possible = points.filter((point) => point.possible)
  const share = (100 * (1 - possible.length / points.length)).toFixed(0)
  console.log(`all ${spread(points)};  where it can be followed ${spread(possible)};  ${share} % of it is impossible`)
}

function faultsOf(id: string, { x, z, radius }: LevelCut, y: number): string[] {
  const faults = obstacles.flatMap(({ id: other, surface }) => {
    const deep = radius - signedDistance(surface, x, y, z)
    return deep > TOUCHES ? [`${deep.toFixed(1)} mm into ${other}`] : []
  })
  if (id.startsWith('popliteal') && popliteus && backOf(popliteus, x, y) < z) faults.push('not behind popliteus')
  const before = id === 'popliteal-vein' && artery ? levelCut(artery.soup, y) : undefined
  if (before && z > before.z) faults.push(`${(z - before.z).toFixed(1)} mm in front of the artery`)
  return faults
}

/** How far back a surface reaches at a place, mm; infinite where it is not met. */
function backOf({ soup }: Surface, x: number, y: number): number {
  let back = Infinity
  for (let i = 0; i < soup.length; i += 9) {
    const [ax, ay, az] = [soup[i]! - x, soup[i + 1]! - y, soup[i + 2]!]
    const [bx, by, bz] = [soup[i + 3]! - x, soup[i + 4]! - y, soup[i + 5]!]
    const [cx, cy, cz] = [soup[i + 6]! - x, soup[i + 7]! - y, soup[i + 8]!]
    const shares = [bx * cy - cx * by, cx * ay - ax * cy, ax * by - bx * ay] as const
    const area = shares[0] + shares[1] + shares[2]
    if (area === 0 || shares.some((share) => share / area < 0)) continue
    back = Math.min(back, (shares[0] * az + shares[1] * bz + shares[2] * cz) / area)
  }
  return back
}

function shown(cut: LevelCut | undefined): string {
  return (cut ? [cut.x, cut.z, cut.radius].map((value) => value.toFixed(1).padStart(6)).join(' ') : '–').padStart(21)
}
