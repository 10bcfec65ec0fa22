import { readFileSync, writeFileSync } from 'node:fs'
import { RELIEF_NUMBERS, type ReliefData } from '../../src/biomechanics/index.ts'
import type { Part } from '../part.ts'

/** Written by `npm run sculpt:relax`, read by the build; nobody edits it by hand. */
const FILE = 'sculpt/relax/relief.json'

/** A chain's relief as it is kept: each row as one line of whole numbers, empty where nothing gives. */
type Written = Record<string, Omit<ReliefData, 'rows'> & { rows: readonly string[] }>

export function writeRelief(reliefs: ReadonlyMap<string, ReliefData>): void {
  const written: Written = {}
  for (const [id, { knees, ankles, grain, rows }] of reliefs)
    written[id] = {
      knees,
      ankles,
      ...(grain && { grain }),
      rows: rows.map((row) => (row.every((x) => x === 0) ? '' : row.join(' '))),
    }
  writeFileSync(FILE, `${JSON.stringify(written, null, 2)}\n`)
}

/**
 * The same parts with the relief of their chains.
 * @throws Error where it was found for another chain: then the leg is to be relaxed anew.
 */
export function withRelief(parts: readonly Part[]): readonly Part[] {
  const written = JSON.parse(readFileSync(FILE, 'utf8')) as Written
  return parts.map((part): Part => {
    const own = written[part.id]
    if (part.body.kind !== 'soft' || !own) return part
    const { chain } = part.body
    const width = RELIEF_NUMBERS * chain.femur.length
    const rows = own.rows.map((row) => (row === '' ? [] : row.split(' ').map(Number)))
    if (rows.some((row) => row.length > 0 && row.length !== width))
      throw new Error(`${part.id}: its relief is for another chain of joints; run npm run sculpt:relax`)
    return {
      ...part,
      body: { ...part.body, chain: { ...chain, relief: { ...own, rows } } },
    }
  })
}
