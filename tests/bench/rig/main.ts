import { BONE_IDS, FIVE_IDS } from '../../../src/anatomy/ids.ts'
import { radians } from '../../../src/biomechanics/index.ts'
import { depthInBone, distanceField, flipped, volume } from './measures.ts'
import { loadPosedLeg, type Piece, poseLeg } from './posedLeg.ts'

/**
 * `npm run measure:rig`: how soft tissue behaves over a grid of poses, measured on the skinned meshes. Volume and
 * triangles of every structure; attachments, and what newly cuts into what, for the five and the bones. With
 * `-- --quick` only the corners of the range.
 */
const QUICK = process.argv.includes('--quick')
const KNEES = QUICK ? [0, 120] : [0, 30, 60, 90, 120]
const ANKLES = QUICK ? [-45, 25] : [-45, -20, 0, 25]
/** A point nearer to a bone than this at rest, in the bone's footprint zone, is attached, m. */
const ATTACHED = 0.0012

const leg = await loadPosedLeg()
const all = [...leg.pieces.keys()]
const soft = all.filter((id) => leg.pieces.get(id)!.skin)
const bones = BONE_IDS.map((id) => leg.pieces.get(id)).filter((piece): piece is Piece => piece !== undefined)
const fields = new Map(bones.map((bone) => [bone.id, distanceField(bone, bone.rest)]))
const piece = (id: string): Piece => leg.pieces.get(id)!
const at = (knee: number, ankle: number) => ({ knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 })

interface Worst {
  value: number
  where: string
}
const worst = (): Worst => ({ value: 0, where: '-' })
const note = (w: Worst, value: number, where: string) => {
  if (Math.abs(value) > Math.abs(w.value)) Object.assign(w, { value, where })
}
const table = new Map(
  soft.map((id) => [id, { volume: worst(), inside: worst(), lift: worst(), bone: worst(), muscle: worst() }]),
)

/** For each of the five: points attached to a bone, by the bone that holds them. */
const attached = new Map(
  FIVE_IDS.map((id) => {
    const { rest } = piece(id)
    const points: [number, Piece][] = []
    for (let i = 0; i < rest.length / 3; i++)
      for (const bone of bones) {
        const d = Math.abs(fields.get(bone.id)!(rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!))
        if (d < ATTACHED && holds(id, bone.id, rest[3 * i + 1]!)) points.push([i, bone])
      }
    return [id, points] as const
  }),
)

/** Whether a bone at a height (m) is where a muscle arises or ends, not where it lies on it. */
function holds(id: string, bone: string, height: number): boolean {
  if (bone === 'calcaneus') return (id === 'achilles-tendon' || id === 'plantaris') && height < 0.034
  if (bone === 'femur')
    return (id.startsWith('gastrocnemius') && height > 0.48) || (id === 'plantaris' && height > 0.485)
  return id === 'soleus' && (bone === 'fibula' || bone === 'tibia') && height > 0.385
}

/** Depth at rest of each point of each of the five in each bone and in each other of the five. */
poseLeg(leg, at(0, 0), all)
const checked = [
  ...FIVE_IDS,
  ...soft.filter((id) => !FIVE_IDS.includes(id as never) && id !== 'skin' && id !== 'knee-capsule'),
]
const restDepth = new Map<string, Float64Array>()
const key = (a: string, b: string) => `${a}>${b}`
const depths = (
  a: Piece,
  b: Piece,
  field: (x: number, y: number, z: number) => number,
  bone: boolean,
): Float64Array => {
  const out = new Float64Array(a.now.length / 3)
  for (let i = 0; i < out.length; i++)
    out[i] = bone ? depthInBone(leg, b, field, a.now, i) : -field(a.now[3 * i]!, a.now[3 * i + 1]!, a.now[3 * i + 2]!)
  return out
}
for (const id of checked) {
  for (const bone of bones) restDepth.set(key(id, bone.id), depths(piece(id), bone, fields.get(bone.id)!, true))
  for (const other of FIVE_IDS)
    if (other !== id) restDepth.set(key(id, other), depths(piece(id), piece(other), distanceField(piece(other)), false))
}
const restVolume = new Map(soft.map((id) => [id, volume(piece(id))]))
const lowest = (id: string) => Math.min(...Array.from(piece(id).now).filter((_, i) => i % 3 === 1))
const restLow = new Map(FIVE_IDS.map((id) => [id, lowest(id)]))
const travel: string[] = []

for (const knee of KNEES)
  for (const ankle of ANKLES) {
    const where = `${knee}/${ankle}`
    poseLeg(leg, at(knee, ankle), all)
    for (const id of soft) {
      const row = table.get(id)!
      note(row.volume, 100 * (volume(piece(id)) / restVolume.get(id)! - 1), where)
      note(row.inside, flipped(leg, piece(id)).length, where)
    }
    for (const [id, points] of attached)
      for (const [i, bone] of points) {
        const before = restDepth.get(key(id, bone.id))![i]!
        const now = depthInBone(leg, bone, fields.get(bone.id)!, piece(id).now, i)
        note(table.get(id)!.lift, 1000 * (before - now), `${where} ${bone.id}`)
      }
    for (const id of checked) {
      const row = table.get(id)!
      const own = piece(id)
      const newly = (other: string, now: Float64Array, w: Worst) => {
        const before = restDepth.get(key(id, other))!
        for (let i = 0; i < now.length; i++)
          if (now[i]! > 0)
            note(
              w,
              1000 * (now[i]! - Math.max(0, before[i]!)),
              `${where} ${other} y${Math.round(1000 * own.now[3 * i + 1]!)}`,
            )
      }
      for (const bone of bones) newly(bone.id, depths(own, bone, fields.get(bone.id)!, true), row.bone)
      for (const other of FIVE_IDS)
        if (other !== id) newly(other, depths(own, piece(other), distanceField(piece(other)), false), row.muscle)
    }
    if (knee === 0 || ankle === 0)
      travel.push(
        `  ${where.padEnd(8)}${FIVE_IDS.map((id) => (1000 * (lowest(id) - restLow.get(id)!)).toFixed(1).padStart(9)).join('')}`,
      )
  }

const f = ({ value, where }: Worst, digits = 1) => `${value.toFixed(digits)} (${where})`
console.log(
  `${KNEES.length * ANKLES.length} poses, knee ${KNEES.join(' ')}, ankle ${ANKLES.join(' ')}; worst of each (knee/ankle)`,
)
console.log(
  'structure | volume % | inside-out triangles | attachment moves off bone, mm (points) | new cut into bone, mm | new cut into the five, mm',
)
for (const [id, row] of table)
  console.log(
    `${id} | ${f(row.volume)} | ${f(row.inside, 0)} | ${attached.has(id as never) ? `${f(row.lift)} of ${attached.get(id as never)!.length}` : '-'} | ${f(row.bone)} | ${f(row.muscle)}`,
  )
console.log(`\nrise of the lowest point, mm: knee/ankle, ${FIVE_IDS.join(', ')}`)
for (const line of travel) console.log(line)
