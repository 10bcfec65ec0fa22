import {
  MODELLED_MUSCLES,
  type ModelledMuscle,
  muscleTendonUnit,
  poseRig,
  radians,
  type Rig,
  TIBIA_LENGTH,
} from '../../src/biomechanics/index.ts'

/** A posture, degrees: knee flexion, ankle dorsiflexion. */
export type Posture = readonly [knee: number, ankle: number]

const ANKLES = [-40, -30, -20, -10, 0, 10, 20]
const KNEES = [0, 15, 30, 45, 60, 75, 90, 105, 120]

export interface PathRow {
  readonly muscle: ModelledMuscle
  readonly posture: Posture
  /** Change of length from rest, mm: of this leg's path, and of the published polynomial scaled to its tibia. */
  readonly path: number
  readonly published: number
}

/** Change of muscle–tendon length over the ranges of ankle and knee, beside the published one. */
export function pathTable(rig: Rig): readonly PathRow[] {
  const postures: Posture[] = [
    ...ANKLES.map((ankle): Posture => [0, ankle]),
    ...KNEES.map((knee): Posture => [knee, 0]),
  ]
  return MODELLED_MUSCLES.flatMap((muscle) => {
    const length = lengthOf(rig, muscle)
    const published = ([knee, ankle]: Posture) =>
      muscleTendonUnit(muscle, { knee: radians(knee), ankle: radians(ankle) }, TIBIA_LENGTH).length
    return postures.map((posture) => ({
      muscle,
      posture,
      path: 1000 * (length(posture) - length([0, 0])),
      published: 1000 * (published(posture) - published([0, 0])),
    }))
  })
}

/** Largest deviation from the published change of length, as a share of its excursion. */
export function worstDeviation(rows: readonly PathRow[], muscle: ModelledMuscle): number {
  const own = rows.filter((row) => row.muscle === muscle)
  const span = Math.max(...own.map((r) => r.published)) - Math.min(...own.map((r) => r.published))
  return Math.max(...own.map((row) => Math.abs(row.path - row.published))) / span
}

function lengthOf(rig: Rig, muscle: ModelledMuscle): (posture: Posture) => number {
  const entry = rig.chains.find(({ chain }) => chain.structure === muscle)
  if (!entry) throw new Error(`no chain for ${muscle}`)
  return ([knee, ankle]) => {
    poseRig(rig, { knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 })
    return entry.posed.length
  }
}
