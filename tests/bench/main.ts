import {
  MODELLED_MUSCLES,
  muscleTendonUnit,
  parametersFor,
  poseRig,
  solveStatic,
  TIBIA_LENGTH,
} from '../../src/biomechanics/index.ts'
import { pathTable, worstDeviation } from './paths.ts'
import { readRig } from './readRig.ts'

/** `npm run bench`: how the leg's mechanics compare with the published ones, and what a frame of them costs. */
const rig = await readRig()
const rows = pathTable(rig)
const f = (x: number) => x.toFixed(1).padStart(8)
console.log('change of muscle–tendon length from rest, mm: this leg (published)')
for (const muscle of MODELLED_MUSCLES) {
  console.log(`\n${muscle}`)
  for (const { posture, path, published } of rows.filter((row) => row.muscle === muscle))
    console.log(
      `  knee ${String(posture[0]).padStart(3)}°  ankle ${String(posture[1]).padStart(3)}° ${f(path)} (${f(published).trim()})`,
    )
  console.log(`  largest deviation: ${(100 * worstDeviation(rows, muscle)).toFixed(1)} % of the excursion`)
}

const ROUNDS = 2000
const time = (work: (i: number) => void): number => {
  for (let i = 0; i < ROUNDS; i++) work(i)
  const start = performance.now()
  for (let i = 0; i < ROUNDS; i++) work(i)
  return (performance.now() - start) / ROUNDS
}
const muscles = MODELLED_MUSCLES.map((id) => ({ id, parameters: parametersFor(id, TIBIA_LENGTH) }))
const solve = time((i) => {
  const pose = { knee: (i % 100) / 50, ankle: (i % 60) / 100 - 0.4 }
  for (const { id, parameters } of muscles)
    solveStatic(parameters, muscleTendonUnit(id, pose, TIBIA_LENGTH).length, (i % 10) / 10)
})
const pose = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const paths = time((i) => {
  pose.knee = (i % 100) / 50
  pose.ankle = (i % 60) / 100 - 0.4
  poseRig(rig, pose)
})
console.log(`\none frame: muscles ${solve.toFixed(4)} ms, rig of ${rig.chains.length} chains ${paths.toFixed(4)} ms`)
console.log(`muscles are ${((100 * solve) / (1000 / 60)).toFixed(2)} % of a sixtieth of a second`)
