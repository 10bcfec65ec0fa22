import { FIVE_IDS } from '../../../src/anatomy/ids.ts'
import { limitsOf, MEASURES, SAYS } from './limits.ts'
import { type Angles, type Measured, measureRig, type Worst } from './measureRig.ts'
import { loadPosedLeg } from './posedLeg.ts'
import { junctionTravel } from './junctionTravel.ts'

/**
 * `npm run measure:rig`: how soft tissue behaves over the range of knee and ankle, measured on the skinned meshes, each
 * number beside its limit. Poses between those in which the flesh was relaxed are among them. With `-- --quick` only the
 * corners of the range. Fails when one of the five is beyond a limit.
 */
const QUICK = process.argv.includes('--quick')
const KNEES = QUICK ? [0, 120] : [0, 30, 45, 60, 90, 105, 120]
const ANKLES = QUICK ? [-45, 25] : [-45, -20, 0, 12, 25]
const poses = KNEES.flatMap((knee) => ANKLES.map((ankle): Angles => [knee, ankle]))

const leg = await loadPosedLeg()
const soft = [...leg.pieces.values()].filter(({ id, skin }) => skin && id !== 'popliteal-fossa').map(({ id }) => id)

const measured = measureRig(leg, poses, soft)

const cell = (id: string, row: Measured, measure: keyof Measured): string => {
  const worst: Worst | undefined = row[measure]
  const limit = limitsOf(id)[measure]
  if (!worst) return '–'
  const value = worst.value.toFixed(measure === 'inside' ? 0 : 1)
  const at = Math.abs(worst.value) > 0.05 ? ` (${worst.where})` : ''
  if (limit === undefined) return value + at
  return `${Math.abs(worst.value) <= limit ? 'pass' : 'FAIL'} ${value} of ${limit}${at}`
}

console.log(
  `${poses.length} poses: knee ${KNEES.join(' ')} × ankle ${ANKLES.join(' ')}; the worst of each (knee/ankle)`,
)
console.log(['structure', ...MEASURES.map((measure) => SAYS[measure])].join(' | '))
const beyond: string[] = []
for (const [id, row] of measured) {
  const cells = MEASURES.map((measure) => cell(id, row, measure))
  console.log([id, ...cells].join(' | '))
  if (cells.some((text) => text.startsWith('FAIL'))) beyond.push(id)
}
console.log(beyond.length > 0 ? `\nbeyond a limit: ${beyond.join(', ')}` : '\nall within their limits')
console.log(`\n${junctionTravel(leg).join('\n')}`)
if (FIVE_IDS.some((id) => beyond.includes(id))) process.exitCode = 1
