import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runTool } from './runCommand.ts'
import type { Step, Tally } from './step.ts'

/** What Vitest's JSON report says, as far as the gate reads it. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** One Vitest project; each of its tests counts one. A project that ran no test has failed. */
export function vitestProject(project: string, env: () => NodeJS.ProcessEnv = () => ({})): Step {
  return {
    name: project,
    async run() {
      const file = `.cache/gate/${project}.json`
      rmSync(file, { force: true })
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
      // A server of the step before has told this process, and so its children, that they are in production.
      const environment = { NODE_ENV: 'test', ...env() }
      const { code, output } = await runTool(
        'vitest/vitest.mjs',
        ['run', '--project', project, ...reporters],
        environment,
      )
      const tally = existsSync(file)
        ? tallyOf(JSON.parse(readFileSync(file, 'utf8')) as Report, code)
        : { passed: 0, failed: 1, note: 'no report' }
      if (tally.failed > 0) console.log(output)
      return tally
    },
  }
}

/** Counts tests; adds a failure for each file that did not load, and for an exit code that no test explains. */
export function tallyOf(report: Report, code: number): Tally {
  const unloaded = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  const counted = report.numFailedTests + unloaded
  const none = report.numPassedTests + counted === 0
  const unexplained = none || (code !== 0 && counted === 0) ? 1 : 0
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : ''
  const note = none ? 'ran no test' : `${report.testResults.length} files${skipped}`
  return { passed: report.numPassedTests, failed: counted + unexplained, note }
}
