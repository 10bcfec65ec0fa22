import { bundleBudget } from './bundleBudget.ts'
import { findChromium } from './findChromium.ts'
import { report, type Result } from './report.ts'
import { sculptFresh } from './sculptFresh.ts'
import { sheetFresh } from './sheetFresh.ts'
import { staticCheck } from './staticCheck.ts'
import { fail, type Step } from './step.ts'
import { vitestProject } from './vitestProject.ts'

const STEPS: readonly Step[] = [
  findChromium,
  staticCheck('format', '@biomejs/biome/bin/biome', ['format', '.']),
  staticCheck('lint', '@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']),
  staticCheck('types', 'typescript/bin/tsc', ['--noEmit']),
  vitestProject('unit'),
  vitestProject('scene'),
  vitestProject('model'),
  sculptFresh,
  sheetFresh,
  staticCheck('build', 'vite/bin/vite.js', ['build']),
  bundleBudget,
  vitestProject('browser'),
]

/** The whole gate, one step after the other; a step that throws has failed and the next ones still run. */
async function main(): Promise<void> {
  const results: Result[] = []
  for (const step of STEPS) {
    console.log(`· ${step.name}`)
    const start = performance.now()
    const tally = await step.run().catch((error: unknown) => fail(String(error)))
    results.push({ name: step.name, seconds: (performance.now() - start) / 1000, ...tally })
  }
  console.log(report(results))
  if (results.some((result) => result.failed > 0)) process.exitCode = 1
}

await main()
