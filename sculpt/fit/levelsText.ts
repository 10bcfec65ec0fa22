import type { SweepLevel } from '../figures/types.ts'

/** Decimals kept for each number of a level: tenths of a millimetre, hundredths of the rest. */
const DECIMALS = [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]

/** A level as it is written into a figure's file. */
export function roundedLevel(level: SweepLevel): SweepLevel {
  return level.map((x, c) => Number(x.toFixed(DECIMALS[c])) + 0) as unknown as SweepLevel
}

/**
 * The source text of a sweep's file with other levels; everything else, remarks and sources, stays as it is.
 *
 * @throws Error when the text holds no list of levels.
 */
export function withLevels(text: string, levels: readonly SweepLevel[]): string {
  const list = /(\n {2}levels: \[\n)[\s\S]*?(\n {2}\],\n)/
  if (!list.test(text)) throw new Error('no levels in the text of this figure')
  const lines = levels.map((level) => `    [${roundedLevel(level).join(', ')}],`)
  return text.replace(list, (_, before: string, after: string) => `${before}${lines.join('\n')}${after}`)
}
