import type { SweepFigure, SweepLevel } from '../figures/types.ts'

/** Decimals kept for each number of a level: tenths of a millimetre, hundredths of the rest. */
const DECIMALS = [1, 1, 1, 2, 2, 2, 2, 2, 2, 2]

/** A level as it is written into a figure's file. */
export function roundLevel(level: SweepLevel): SweepLevel {
  return level.map((x, c) => Number(x.toFixed(DECIMALS[c])) + 0) as unknown as SweepLevel
}

/** The source text of a sweep's file, with a remark above the figure; a person can review and edit every number. */
export function sweepText(figure: SweepFigure, remark: string): string {
  const name = figure.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const sources = figure.sources.map(({ source, how }) => `    { source: ${quote(source)}, how: ${quote(how)} },`)
  const levels = figure.levels.map((level) => `    [${roundLevel(level).join(', ')}],`)
  return [
    "import type { SweepFigure } from './types.ts'",
    '',
    '/**',
    ...remark.split('\n').map((line) => ` * ${line}`),
    ' */',
    `export const ${name} = {`,
    "  kind: 'sweep',",
    `  id: '${figure.id}',`,
    '  sources: [',
    ...sources,
    '  ],',
    '  levels: [',
    ...levels,
    '  ],',
    '} as const satisfies SweepFigure',
    '',
  ].join('\n')
}
