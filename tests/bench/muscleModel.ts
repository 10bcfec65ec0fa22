import { MODELLED_MUSCLES, muscleTendonUnit, PARAMETERS, radians, solveStatic } from '../../src/biomechanics/index.ts'
import { VECTOR_PARAMETERS, VECTOR_TIBIA, VECTORS } from '../unit/biomechanics/vectors.ts'

const most = (values: readonly number[]): number => Math.max(...values.map(Math.abs))

/** Prints how near the muscle model comes to the test vectors, of another solver, and how it behaves between them. */
export function reportMuscleModel(): void {
  const runs = VECTORS.map(
    ([id, knee, ankle, activation, length, fibre, pennation, strain, force, ankleArm, kneeArm]) => {
      const unit = muscleTendonUnit(id, { knee: radians(knee), ankle: radians(ankle) }, VECTOR_TIBIA)
      const state = solveStatic(VECTOR_PARAMETERS[id], length, activation)
      return {
        fibre: 1000 * (state.fibreLength - fibre),
        force: (100 * (state.tendonForce - force)) / VECTOR_PARAMETERS[id].maxForce,
        pennation: (state.pennation - radians(pennation)) / radians(1),
        strain: 100 * (state.tendonStrain - strain),
        length: 1000 * (unit.length - length),
        arms: 1000 * most([unit.ankleMomentArm - ankleArm, unit.kneeMomentArm - kneeArm]),
      }
    },
  )
  const worst = (of: (run: (typeof runs)[number]) => number, unit: string): string =>
    `${most(runs.map(of)).toFixed(5)} ${unit}`
  console.log(`\nmuscle model against ${VECTORS.length} test vectors, largest deviations`)
  console.log(`  fibre length    ${worst((r) => r.fibre, 'mm')} (limit 0.2 mm)`)
  console.log(`  tendon force    ${worst((r) => r.force, '% of the greatest force')} (limit 0.5 %)`)
  console.log(`  pennation       ${worst((r) => r.pennation, '°')}`)
  console.log(`  tendon strain   ${worst((r) => r.strain, '% of slack length')}`)
  console.log(`  muscle length   ${worst((r) => r.length, 'mm')}, moment arms ${worst((r) => r.arms, 'mm')}`)
  console.log('muscle model between them: 0.2 to 0.7 m by 0.1 mm, activation 0 to 1 by 0.05')
  for (const id of MODELLED_MUSCLES) console.log(`  ${id.padEnd(22)} ${behaviourOf(id)}`)
}

/** Least force, fall of force where it must rise, and the steepest change, over all lengths and activations. */
function behaviourOf(id: (typeof MODELLED_MUSCLES)[number]): string {
  const muscle = PARAMETERS[id]
  const lengths = Array.from({ length: 5001 }, (_, i) => 0.2 + i * 1e-4)
  let [least, falls, steps] = [Number.POSITIVE_INFINITY, 0, 0]
  let weaker: readonly number[] | null = null
  for (let a = 0; a <= 20; a++) {
    const forces = lengths.map((length) => solveStatic(muscle, length, a / 20).tendonForce)
    for (const [i, force] of forces.entries()) {
      least = Math.min(least, force)
      const before = forces[i - 1] ?? force
      steps = Math.max(steps, Math.abs(force - before))
      // At rest a longer muscle pulls harder, and at each length a stronger drive does.
      if (a === 0) falls = Math.max(falls, before - force)
      if (weaker) falls = Math.max(falls, weaker[i]! - force)
    }
    weaker = forces
  }
  const share = (force: number): string => `${((100 * force) / muscle.maxForce).toFixed(4)} %`
  return `least force ${least.toFixed(3)} N, largest fall ${share(falls)}, largest step by 0.1 mm ${share(steps)}`
}
