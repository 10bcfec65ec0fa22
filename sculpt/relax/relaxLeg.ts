import { mat4 } from 'gl-matrix'
import {
  type BodyNode,
  type ChainData,
  createRig,
  poseRig,
  radians,
  type ReliefData,
} from '../../src/biomechanics/index.ts'
import { ATTACHED, ATTACHMENTS, lies } from '../rig/attachments.ts'
import { type Body, createBody, FREE, type Flesh, moveBody, takePose } from './body.ts'
import { createField, createNearest, type Field } from './field.ts'
import { type Faults, relax } from './relax.ts'
import type { Obstacle, Pin, Scene } from './scene.ts'
import { volumeWithin } from '../solids/volume.ts'

/** A bone in metres of the rest pose, and the body that carries it. */
export interface HardPiece {
  readonly id: string
  readonly rest: Float64Array
  readonly triangles: Uint32Array
  readonly joint: BodyNode | null
}

/** Structures that are relaxed together, and the poses in which. */
export interface Group {
  readonly ids: readonly string[]
  readonly knees: readonly number[]
  readonly ankles: readonly number[]
  /** Whether flesh is looked at against another surface. */
  readonly meets: (id: string, other: string) => boolean
  readonly steps: number
}

export interface Leg {
  readonly hard: readonly HardPiece[]
  readonly flesh: readonly Flesh[]
}

const at = (knee: number, ankle: number) => ({ knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 })

/** Relaxes a group in all its poses, what is not of it lying as `chains` have it. Returns each chain's relief. */
export function relaxGroup(
  { hard, flesh }: Leg,
  group: Group,
  chains: ReadonlyMap<string, ChainData>,
  say: (line: string) => void,
): Map<string, ReliefData> {
  const plain = flesh.map((piece) => {
    const { relief: _, ...own } = chains.get(piece.id)!
    return group.ids.includes(piece.id) ? { ...piece, chain: own } : { ...piece, chain: chains.get(piece.id)! }
  })
  const rig = createRig(plain.map(({ chain }) => chain))
  const all = plain.map(createBody)
  const pose = (knee: number, ankle: number) => {
    poseRig(rig, at(knee, ankle))
    all.forEach((body, i) => {
      takePose(body, rig.chains[i]!.posed, rig.bodies)
      moveBody(body)
    })
  }
  const own = all.filter(({ flesh: { id } }) => group.ids.includes(id))
  const fixed = all.filter(
    ({ flesh: { id } }) => !group.ids.includes(id) && group.ids.some((mine) => group.meets(mine, id)),
  )
  const bones = hard.filter(({ id }) => group.ids.some((mine) => group.meets(mine, id)))
  const boneFields = new Map(bones.map((bone) => [bone.id, createField(bone.rest, bone.triangles)]))
  pose(0, 0)
  const fields = own.map(({ now, flesh: { triangles } }) => createField(now.slice(), triangles))
  const fixedFields = fixed.map(({ now, flesh: { triangles } }) => createField(now.slice(), triangles))
  const scene: Scene = {
    bodies: own,
    fields,
    before: depths(own, fields, fixed, fixedFields, boneFields),
    meets: group.meets,
  }
  const volumes = own.map(({ now, flesh: { triangles } }) => volumeWithin(now, triangles))
  const attached = attachedPoints(own, boneFields)
  const kept = new Map(own.map(({ flesh: { id } }) => [id, new Map<string, Float64Array>()]))
  for (const knee of group.knees)
    for (const ankle of [...group.ankles].sort((a, b) => Math.abs(a) - Math.abs(b))) {
      begin(own, kept, group, knee, ankle)
      pose(knee, ankle)
      for (const [i, body] of fixed.entries()) fixedFields[i]!.move(body.now)
      const carried = (joint: BodyNode | null) => (joint ? mat4.clone(rig.bodies[joint]) : null)
      const obstacles: Obstacle[] = [
        ...bones.map(({ id, joint }) => {
          const by = carried(joint)
          return { id, field: boneFields.get(id)!, back: by && mat4.invert(mat4.create(), by)! }
        }),
        ...fixed.map(({ flesh: { id } }, i) => ({ id, field: fixedFields[i]!, back: null })),
      ]
      const jointOf = new Map(bones.map(({ id, joint }) => [id, joint]))
      const pins: Pin[] = attached.map(({ body, point, bone }) => {
        const { rest } = own[body]!.flesh
        const by = carried(jointOf.get(bone) ?? null)
        const [x, y, z] = [rest[3 * point]!, rest[3 * point + 1]!, rest[3 * point + 2]!]
        const target: [number, number, number] = by
          ? [
              by[0]! * x + by[4]! * y + by[8]! * z + by[12]!,
              by[1]! * x + by[5]! * y + by[9]! * z + by[13]!,
              by[2]! * x + by[6]! * y + by[10]! * z + by[14]!,
            ]
          : [x, y, z]
        return { body, point, target }
      })
      const isRest = knee === 0 && ankle === 0
      if (!isRest)
        say(`${knee}/${ankle}  ${relax(scene, obstacles, pins, volumes, group.steps).map(tell).join('  →  ')}`)
      for (const body of own) kept.get(body.flesh.id)!.set(`${knee}/${ankle}`, body.give.slice())
    }
  const { knees, ankles } = group
  const keys = knees.flatMap((knee) => ankles.map((ankle) => `${knee}/${ankle}`))
  return new Map(
    [...kept].map(([id, rows]) => [
      id,
      {
        knees,
        ankles,
        grain: GRAIN,
        rows: keys.map((key) => whole(rows.get(key)!.subarray(0, FREE * chains.get(id)!.femur.length))),
      },
    ]),
  )
}

const tell = ({ cost, cut, folds, volume, pins }: Faults): string =>
  `${cost.toFixed(0)}: cut ${(1000 * cut).toFixed(1)} mm, ${folds} folds, volume ${(100 * volume).toFixed(1)} %, pins ${(1000 * pins).toFixed(1)} mm`

/** A pose begins with what its neighbours in the grid, which are nearer to rest, let expect. */
function begin(
  own: readonly Body[],
  kept: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>,
  { knees, ankles }: Group,
  knee: number,
  ankle: number,
): void {
  const less = knees[knees.indexOf(knee) - 1]
  const milder = ankle === 0 ? undefined : nearerRest(ankles, ankle)
  for (const { flesh, give } of own) {
    const found = kept.get(flesh.id)!
    const of = (k: number | undefined, a: number | undefined) => found.get(`${k}/${a}`)
    const [byKnee, byAnkle, both] = [of(less, ankle), of(knee, milder), of(less, milder)]
    for (let i = 0; i < give.length; i++)
      give[i] = byKnee && byAnkle && both ? byKnee[i]! + byAnkle[i]! - both[i]! : ((byKnee ?? byAnkle)?.[i] ?? 0)
  }
}

/** The next angle of the grid towards rest. */
const nearerRest = (angles: readonly number[], angle: number): number | undefined =>
  angles.filter((a) => a * angle >= 0 && Math.abs(a) < Math.abs(angle)).sort((a, b) => Math.abs(b) - Math.abs(a))[0]

/** Finer than anybody sees, m and radians. */
const GRAIN = [5e-5, 2e-3] as const

const whole = (row: Float64Array): number[] =>
  Array.from(row, (value, i) => Math.round(value / (i % FREE < 3 ? GRAIN[0] : GRAIN[1])) + 0)

function depths(
  own: readonly Body[],
  fields: readonly Field[],
  fixed: readonly Body[],
  fixedFields: readonly Field[],
  bones: ReadonlyMap<string, Field>,
): Map<string, Float64Array> {
  const near = createNearest()
  const out = new Map<string, Float64Array>()
  const others: [string, Field][] = [
    ...own.map(({ flesh: { id } }, i): [string, Field] => [id, fields[i]!]),
    ...fixed.map(({ flesh: { id } }, i): [string, Field] => [id, fixedFields[i]!]),
    ...bones,
  ]
  for (const { flesh, now } of own)
    for (const [id, field] of others) {
      if (id === flesh.id) continue
      const depth = new Float64Array(now.length / 3)
      for (let v = 0; v < depth.length; v++)
        depth[v] = field.nearest(now[3 * v]!, now[3 * v + 1]!, now[3 * v + 2]!, near) ? -near.distance : -1
      out.set(`${flesh.id}>${id}`, depth)
    }
  return out
}

interface Attached {
  readonly body: number
  readonly point: number
  readonly bone: string
}

/** Every third point that is attached: enough to hold the rest. */
function attachedPoints(own: readonly Body[], bones: ReadonlyMap<string, Field>): Attached[] {
  const near = createNearest()
  return own.flatMap(({ flesh, now }, body) =>
    (ATTACHMENTS[flesh.id as keyof typeof ATTACHMENTS] ?? []).flatMap((attachment) => {
      const field = bones.get(attachment.bone)
      if (!field || attachment.held) return []
      const points: Attached[] = []
      for (let v = 0; v < now.length / 3; v++) {
        if (!lies(attachment, 1000 * now[3 * v + 1]!)) continue
        if (!field.nearest(now[3 * v]!, now[3 * v + 1]!, now[3 * v + 2]!, near)) continue
        if (Math.abs(near.distance) * 1000 < ATTACHED) points.push({ body, point: v, bone: attachment.bone })
      }
      return points.filter((_, i) => i % 3 === 0)
    }),
  )
}
