import type { Tally } from './step.ts'

export interface Result extends Tally {
  readonly name: string
  readonly seconds: number
}

/** The gate's table, ending in the line that whoever runs it looks for. */
export function report(results: readonly Result[]): string {
  const rows = results.map((r) =>
    [
      r.failed > 0 ? '✗' : '✓',
      r.name.padEnd(10),
      String(r.passed).padStart(6),
      String(r.failed).padStart(6),
      `${r.seconds.toFixed(1)} s`.padStart(9),
      ` ${r.note}`,
    ].join(' '),
  )
  const sum = (key: 'passed' | 'failed'): number => results.reduce((total, r) => total + r[key], 0)
  const head = `\n  ${'step'.padEnd(10)} passed failed      time`
  return [head, ...rows, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n')
}
