import { describe, expect, test } from 'vitest'
import { report } from '../gate/report.ts'
import { tallyOf } from '../gate/vitestProject.ts'

const reportOf = (passed: number, failed: number, files: readonly [status: string, tests: number][] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults: files.map(([status, tests]) => ({ status, assertionResults: Array.from({ length: tests }) })),
})

describe('the count of a project', () => {
  test('each test counts one', () => {
    expect(tallyOf(reportOf(5, 0, [['passed', 5]]), 0)).toMatchObject({ passed: 5, failed: 0 })
    expect(tallyOf(reportOf(3, 2, [['failed', 5]]), 1)).toMatchObject({ passed: 3, failed: 2 })
  })

  test('a project that ran no test has failed', () => {
    expect(tallyOf(reportOf(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  test('a file that did not load has failed, beside the tests of the others', () => {
    expect(
      tallyOf(
        reportOf(4, 0, [
          ['passed', 4],
          ['failed', 0],
        ]),
        1,
      ),
    ).toMatchObject({ passed: 4, failed: 1 })
  })

  test('an exit code that no test explains is a failure', () => {
    expect(tallyOf(reportOf(4, 0, [['passed', 4]]), 1)).toMatchObject({ passed: 4, failed: 1 })
  })
})

test('the last line of the gate is the sum', () => {
  const rows = [
    { name: 'unit', seconds: 1, passed: 3, failed: 0, note: '' },
    { name: 'lint', seconds: 1, passed: 0, failed: 1, note: 'exit code 1' },
  ]
  expect(report(rows).split('\n').at(-1)).toBe('3 passed, 1 failed')
})
