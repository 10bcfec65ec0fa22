import type { ModelledMuscle } from './parameters.ts'

/** Length (m) and moment arms (m) of a muscle–tendon unit; plantar flexion and knee flexion positive. */
export interface MuscleTendonGeometry {
  readonly length: number
  readonly ankleMomentArm: number
  readonly kneeMomentArm: number
}

/** Tibia length of the subject behind the polynomials, m. */
const SUBJECT_TIBIA = 0.46517425728

/** A term c·kᵖ·aᑫ: knee flexion k and ankle dorsiflexion a in radians, c in metres. */
type Term = readonly [p: number, q: number, c: number]

/** Polynomials fitted to the muscle paths of a walking model: OpenSim, example3DWalking. */
const POLYNOMIALS = {
  'gastrocnemius-medial': [
    [0, 0, 0.5365857461104852],
    [0, 1, 0.053219098135943575],
    [0, 2, -0.007551451913543597],
    [0, 3, -0.007445184693642345],
    [1, 0, -0.01253251639485435],
    [2, 0, -0.007983033743413196],
    [4, 0, 0.0007074805882705485],
  ],
  'gastrocnemius-lateral': [
    [0, 0, 0.5289559047170088],
    [0, 1, 0.05367162515573748],
    [0, 2, -0.009727653525898263],
    [0, 3, -0.007781267223091812],
    [0, 4, 0.0017334514454033438],
    [0, 5, -4.884474320523462e-5],
    [1, 0, -0.027737078465697194],
    [1, 1, -0.00018678726487193143],
    [1, 2, 0.0007752692357663242],
    [1, 3, 0.00041244513915279134],
    [1, 4, -0.0005768873531861829],
    [2, 0, 0.01294818205669507],
    [2, 1, -0.0009894605750273276],
    [2, 2, -0.0001708200876141804],
    [2, 3, -0.0002634804790054419],
    [3, 0, -0.014135626385776132],
    [3, 1, 0.001400188134680569],
    [3, 2, -2.3320132275613237e-5],
    [4, 0, 0.005494624898818515],
    [4, 1, -0.0004597005669134844],
    [5, 0, -0.000718092698064859],
  ],
  soleus: [
    [0, 0, 0.3846967376231244],
    [0, 1, 0.04970801926106321],
    [0, 2, -0.011969261279564861],
    [0, 3, -0.006385633457777456],
  ],
} as const satisfies Record<ModelledMuscle, readonly Term[]>

/**
 * Length and moment arms from the published polynomials, scaled to a tibia (knee axis to ankle axis, m).
 * Angles in radians: knee flexion and ankle dorsiflexion positive. Valid for knee 0…120° and ankle −40…30°.
 */
export function muscleTendonUnit(
  id: ModelledMuscle,
  { knee, ankle }: { readonly knee: number; readonly ankle: number },
  tibiaLength: number,
): MuscleTendonGeometry {
  const out = { length: 0, ankleMomentArm: 0, kneeMomentArm: 0 }
  writeUnit(id, knee, ankle, tibiaLength, out)
  return out
}

/** As {@link muscleTendonUnit}, into a record that is there already. Allocates nothing. */
export function writeUnit(
  id: ModelledMuscle,
  knee: number,
  ankle: number,
  tibiaLength: number,
  out: { -readonly [K in keyof MuscleTendonGeometry]: MuscleTendonGeometry[K] },
): void {
  const terms: readonly Term[] = POLYNOMIALS[id]
  let length = 0
  let byAnkle = 0
  let byKnee = 0
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    const p = term[0]
    const q = term[1]
    const c = term[2]
    length += c * knee ** p * ankle ** q
    if (q > 0) byAnkle += c * q * knee ** p * ankle ** (q - 1)
    if (p > 0) byKnee += c * p * knee ** (p - 1) * ankle ** q
  }
  const scale = tibiaLength / SUBJECT_TIBIA
  out.length = length * scale
  // A moment arm is the change of length with the angle; `0 -` keeps a muscle that spares the knee at 0, not −0.
  out.ankleMomentArm = byAnkle * scale
  out.kneeMomentArm = 0 - byKnee * scale
}
