import { BONE_IDS, FIVE_IDS } from '../../../src/anatomy/ids.ts'
import { radians } from '../../../src/biomechanics/index.ts'
import { ATTACHED, ATTACHMENTS, lies } from '../../../sculpt/rig/attachments.ts'
import { COVERINGS, type Measure } from './limits.ts'
import { depthInBone, distanceField, flipped, volume } from './measures.ts'
import { type Piece, type PosedLeg, poseLeg } from './posedLeg.ts'

/** The worst that was found, and in which pose and where. */
export interface Worst {
  value: number
  where: string
}

/** Worst of each measure of a structure; what was not measured of it is left out. */
export type Measured = Partial<Record<Measure, Worst>>

type Field = ReturnType<typeof distanceField>

/** Angles of knee and ankle, degrees. */
export type Angles = readonly [knee: number, ankle: number]

/**
 * Bends the leg by the solver itself and measures its skinned surfaces in every pose against their rest.
 *
 * @param ids soft structures to be measured
 */
export function measureRig(leg: PosedLeg, poses: readonly Angles[], ids: readonly string[]): Map<string, Measured> {
  const piece = (id: string): Piece => leg.pieces.get(id)!
  const bones = BONE_IDS.map(piece)
  const moved = new Set<string>([...ids, ...FIVE_IDS, ...BONE_IDS])
  const pose = ([knee, ankle]: Angles) =>
    poseLeg(leg, { knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 }, moved)
  const fields = new Map(bones.map((bone) => [bone.id as string, distanceField(bone, bone.rest)]))
  pose([0, 0])
  const flesh = ids.filter((id) => !COVERINGS.includes(id))
  const restVolume = new Map(ids.map((id) => [id, volume(piece(id))]))
  const attached = new Map(flesh.map((id) => [id, attachedPoints(piece(id), fields)]))
  const restDepth = new Map<string, Float64Array>()
  const fiveFields = new Map(FIVE_IDS.map((id) => [id as string, distanceField(piece(id))]))
  for (const id of flesh) {
    for (const bone of bones)
      restDepth.set(`${id}>${bone.id}`, depths(leg, piece(id), bone, fields.get(bone.id)!, true))
    for (const other of FIVE_IDS)
      if (other !== id)
        restDepth.set(`${id}>${other}`, depths(leg, piece(id), piece(other), fiveFields.get(other)!, false))
  }
  const out = new Map<string, Measured>(ids.map((id) => [id, {}]))
  for (const angles of poses) {
    pose(angles)
    const now = new Map(FIVE_IDS.map((id) => [id as string, distanceField(piece(id))]))
    for (const id of ids) {
      const row = out.get(id)!
      const own = piece(id)
      const where = angles.join('/')
      note(row, 'volume', 100 * (volume(own) / restVolume.get(id)! - 1), where)
      note(row, 'inside', flipped(leg, own).length, where)
      if (!flesh.includes(id)) continue
      for (const [i, bone] of attached.get(id)!) {
        const depth = depthInBone(leg, piece(bone), fields.get(bone)!, own.now, i)
        note(row, 'lift', 1000 * (restDepth.get(`${id}>${bone}`)![i]! - depth), `${where} ${bone}`)
      }
      const newly = (measure: Measure, other: string, depth: Float64Array) => {
        const before = restDepth.get(`${id}>${other}`)!
        note(row, measure, 0, where)
        for (let i = 0; i < depth.length; i++)
          if (depth[i]! > 0)
            note(
              row,
              measure,
              1000 * (depth[i]! - Math.max(0, before[i]!)),
              `${where} ${other} y${mm(own.now[3 * i + 1]!)}`,
            )
      }
      for (const bone of bones) newly('bone', bone.id, depths(leg, own, bone, fields.get(bone.id)!, true))
      for (const other of FIVE_IDS)
        if (other !== id) newly('five', other, depths(leg, own, piece(other), now.get(other)!, false))
    }
  }
  return out
}

const mm = (metres: number): number => Math.round(1000 * metres)

/** Deeper cuts and greater drifts are worse; a point that came out of what it stood in at rest is no fault. */
function note(row: Measured, measure: Measure, value: number, where: string): void {
  const worst = row[measure]
  const size = measure === 'bone' || measure === 'five' ? Math.max(0, value) : Math.abs(value)
  if (!worst || size > Math.abs(worst.value)) row[measure] = { value: measure === 'inside' ? size : value, where }
}

function depths(leg: PosedLeg, a: Piece, b: Piece, field: Field, bone: boolean): Float64Array {
  const { now } = a
  return Float64Array.from({ length: now.length / 3 }, (_, i) =>
    bone ? depthInBone(leg, b, field, now, i) : -field(now[3 * i]!, now[3 * i + 1]!, now[3 * i + 2]!),
  )
}

/** Points that are fixed to a bone, each with the bone. */
function attachedPoints({ id, rest }: Piece, fields: ReadonlyMap<string, Field>): [number, string][] {
  const attachments = ATTACHMENTS[id as keyof typeof ATTACHMENTS] ?? []
  return attachments.flatMap((attachment) => {
    const points: [number, string][] = []
    for (let i = 0; i < rest.length / 3; i++) {
      if (!lies(attachment, 1000 * rest[3 * i + 1]!)) continue
      const away = fields.get(attachment.bone)!(rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!)
      if (1000 * Math.abs(away) < ATTACHED) points.push([i, attachment.bone])
    }
    return points
  })
}
