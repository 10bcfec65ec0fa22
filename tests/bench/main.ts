import { mkdirSync, writeFileSync } from 'node:fs'
import {
  CALF_MUSCLES,
  createActivations,
  createCalf,
  MODELLED_MUSCLES,
  poseRig,
  solveCalf,
} from '../../src/biomechanics/index.ts'
import { reportMuscleModel } from './muscleModel.ts'
import { pathRows, worstArm, worstLength } from './paths.ts'
import { plot } from './plot.ts'
import { readRig } from './readRig.ts'

/**
 * `npm run bench`: how the leg's mechanics compare with the published ones, as tables and as plots in docs/bench, and
 * what a frame of them costs.
 */
const PLOTS = 'docs/bench'
const rows = pathRows()
const f = (x: number) => x.toFixed(1).padStart(7)
mkdirSync(PLOTS, { recursive: true })
for (const muscle of MODELLED_MUSCLES) {
  const own = rows.filter((row) => row.muscle === muscle)
  console.log(`\n${muscle}: change of length from rest and moment arm, mm: this leg (published)`)
  for (const joint of ['ankle', 'knee'] as const) {
    const swept = own.filter((row) => row.joint === joint)
    if (swept.length === 0) continue
    for (const { angle, length, arm } of swept.filter((row) => row.angle % (joint === 'knee' ? 15 : 10) === 0))
      console.log(
        `  ${joint.padEnd(5)} ${String(angle).padStart(4)}°  length ${f(length.own)} (${f(length.published).trim()})   arm ${f(arm.own)} (${f(arm.published).trim()})`,
      )
    const worst = worstArm(swept)
    console.log(`  largest deviation of the ${joint} arm: ${(100 * worst.share).toFixed(1)} % at ${worst.angle}°`)
    for (const [what, of] of [
      ['length', (row: (typeof rows)[number]) => row.length],
      ['arm', (row: (typeof rows)[number]) => row.arm],
    ] as const) {
      const title = `${muscle}: ${what === 'arm' ? 'moment arm' : 'change of length'} (mm) against ${joint}`
      writeFileSync(`${PLOTS}/${muscle}-${joint}-${what}.svg`, plot(title, swept, of))
    }
  }
  console.log(`  largest deviation of length: ${(100 * worstLength(own)).toFixed(1)} % of the excursion`)
}
console.log(`\nplots: ${PLOTS}`)

reportMuscleModel()

const ROUNDS = 3000
/** Milliseconds that a piece of work takes when it is warm. */
const time = (work: (i: number) => void): number => {
  for (let i = 0; i < ROUNDS; i++) work(i)
  const start = performance.now()
  for (let i = 0; i < ROUNDS; i++) work(i)
  return (performance.now() - start) / ROUNDS
}
const calf = createCalf()
const activations = createActivations()
const muscles = time((i) => {
  for (const id of CALF_MUSCLES) activations[id] = (i % 10) / 10
  solveCalf((i % 100) / 50, (i % 60) / 100 - 0.4, activations, calf)
})
const pose = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const rigs = [await readRig(), await readRig('public/models/lower-leg-context.glb')]
const chains = time((i) => {
  pose.knee = (i % 100) / 50
  pose.ankle = (i % 60) / 100 - 0.4
  for (const rig of rigs) poseRig(rig, pose)
})
const frame = 1000 / 60
const share = (ms: number) => `${ms.toFixed(4)} ms, ${((100 * ms) / frame).toFixed(2)} % of a sixtieth of a second`
console.log(`\none frame, warm, on one core`)
console.log(`  ${CALF_MUSCLES.length} muscles solved: ${share(muscles)} (limit 0.1 ms)`)
console.log(`  rig of ${rigs.reduce((sum, rig) => sum + rig.chains.length, 0)} chains posed: ${share(chains)}`)
console.log(`  muscles are ${((100 * muscles) / (muscles + chains)).toFixed(1)} % of the mechanics of a frame`)
