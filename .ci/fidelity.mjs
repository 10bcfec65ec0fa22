// Measures the sculpted leg with the tool given by path and holds each structure to its limits, millimetres.
import { execFileSync } from 'node:child_process'

const bone = { mean: 1.2 }
const muscle = { mean: 1.2, p95: 3.5, back95: 3.5 }
const LIMITS = {
  tibia: bone,
  fibula: bone,
  calcaneus: bone,
  talus: bone,
  patella: bone,
  'gastrocnemius-medial': muscle,
  'gastrocnemius-lateral': muscle,
  soleus: muscle,
}

const [tool] = process.argv.slice(2)
const output = execFileSync(process.execPath, [tool, '--json', '--only', Object.keys(LIMITS).join(',')])
const rows = new Map(JSON.parse(output.toString()).map((row) => [row.id, row]))

let passed = 0
for (const [id, limits] of Object.entries(LIMITS)) {
  const row = rows.get(id)
  const good = row !== undefined && Object.entries(limits).every(([key, limit]) => row[key] <= limit)
  const figures = ['mean', 'p95', 'back95'].map((key) => `${key} ${row?.[key]?.toFixed(2) ?? '-'}`).join('  ')
  console.log(`${good ? '✓' : '✗'} ${id.padEnd(22)} ${figures}`)
  if (good) passed += 1
}
console.log(`fidelity: ${passed} passed, ${Object.keys(LIMITS).length - passed} failed`)
