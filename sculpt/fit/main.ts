/**
 * Fits figures to reference surfaces, and writes the figures' files back:
 *
 *     npx tsx sculpt/fit/main.ts <folder of binary STL files named by structure id> [id ...]
 *
 * Without ids, every bone that has a file; soft tissue only when asked for, because some of it (plantaris, Achilles
 * tendon) rests on the literature rather than on the reference. Each fit starts from the figure as it stands, so that the parts keep their
 * names and their places; for another subject the whole figure is first moved and scaled to the reference. A sweep may
 * be given another number of levels, plain (10 numbers each) or shaped (15), before it is fitted:
 *
 *     npm run sculpt:fit -- <folder> soleus --levels 13 --shaped
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { BONES } from '../figures/bones.ts'
import { NEIGHBOUR_MUSCLES } from '../figures/neighbourMuscles.ts'
import { SOFT_TISSUE } from '../figures/softTissue.ts'
import type { BoneFigure, Figure, SweepFigure } from '../figures/types.ts'
import { boneMesh } from '../solids/boneMesh.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { unionBounds, type Bounds } from '../solids/union.ts'
import { fidelity, type Fidelity } from './fidelity.ts'
import { rounded, withNumbers } from './figureText.ts'
import { fitBone } from './fitBone.ts'
import { fitSweepFigure } from './fitSweepFigure.ts'
import { withLevels } from './levelsText.ts'
import { placed } from './placed.ts'
import { resampled } from './resampled.ts'
import { readStl } from './stl.ts'
import { soupOf } from './surface.ts'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { levels: { type: 'string' }, shaped: { type: 'boolean', default: false } },
})
const [folder, ...asked] = positionals
if (!folder) throw new Error('usage: npx tsx sculpt/fit/main.ts <folder of reference meshes> [id ...]')

const SWEEPS: readonly SweepFigure[] = [...SOFT_TISSUE, ...NEIGHBOUR_MUSCLES]

const figures = new Map<string, BoneFigure>(BONES.map((figure) => [figure.id, figure]))
for (const id of asked.length ? asked : figures.keys()) {
  const figure = figures.get(id)
  const path = join(folder, `${id}.stl`)
  const sweep = SWEEPS.find((one) => one.id === id)
  if (!figure && !sweep) throw new Error(`${id} has no figure`)
  if (!existsSync(path)) console.log(`${id}: no reference, left as it is`)
  else if (sweep?.branches) console.log(`${id}: its strands are laid by hand, left as it is`)
  else if (figure) await refit(figure, readStl(path), neighboursOf(figure))
  else if (sweep) refitSweep(sweep, readStl(path))
}

async function refit(figure: BoneFigure, soup: Float64Array, neighbours: readonly Float64Array[]): Promise<void> {
  // A cap is not bone surface: measure and fit clear of the cut.
  const cut = figure.cutAbove ?? Infinity
  const mesh = await boneMesh(figure)
  const before = fidelity(mesh, soup, cut - 8)
  const start = placed(figure, soupOf(mesh), soup)
  const names = Object.keys(start.parts)
  const options = { ...limitsOf(start), blend: start.blend, below: cut + 7, neighbours }
  const fitted = fitBone(soup, Object.values(start.parts), options)
  const parts = Object.fromEntries(names.map((name, i) => [name, rounded(fitted[i]!)]))
  const after = fidelity(await boneMesh({ ...start, parts }), soup, cut - 8)
  const file = fileOf(figure)
  writeFileSync(file, withNumbers(readFileSync(file, 'utf8'), parts, start.landmarks))
  console.log(`${figure.id.padEnd(24)} ${shown(before)}  →  ${shown(after)}`)
}

function refitSweep(figure: SweepFigure, soup: Float64Array): void {
  // What is cut off flat is measured below its cut.
  const top = figure.flatStart ? figure.levels[0]![1] - 1 : Infinity
  const measured = (one: SweepFigure) => fidelity(sweepMesh(one, { around: 48, along: 90 }), soup, top)
  const count = Number(flags.levels ?? figure.levels.length)
  const start =
    flags.levels || flags.shaped ? resampled(figure.levels, count, flags.shaped ? 'shaped' : 'plain') : figure.levels
  const fitted = fitSweepFigure({ ...figure, levels: start }, soup, referenceOf)
  writeFileSync(fileOf(figure), withLevels(readFileSync(fileOf(figure), 'utf8'), fitted.levels))
  console.log(`${figure.id.padEnd(24)} ${shown(measured(figure))}  →  ${shown(measured(fitted))}`)
}

function fileOf({ id }: Figure): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return fileURLToPath(new URL(`../figures/${name}.ts`, import.meta.url))
}

function referenceOf(id: StructureId): Float64Array | null {
  const path = join(folder!, `${id}.stl`)
  return existsSync(path) ? readStl(path) : null
}

/** The references of the bones whose boxes touch this one's. */
function neighboursOf(figure: BoneFigure): Float64Array[] {
  const here = unionBounds(figure)
  const touches = ({ min, max }: Bounds) => [0, 1, 2].every((k) => min[k]! < here.max[k]! && max[k]! > here.min[k]!)
  return BONES.filter((other) => other.id !== figure.id && touches(unionBounds(other)))
    .map(({ id }) => join(folder!, `${id}.stl`))
    .filter((path) => existsSync(path))
    .map(readStl)
}

/** The figure's own proportions, with a little slack, limit what the fit may do to it. */
function limitsOf({ parts }: BoneFigure): { radii: [number, number]; ratio: number } {
  const all = Object.values(parts).map(({ radii }) => radii)
  const smallest = Math.min(...all.flat())
  const longest = Math.max(...all.map((radii) => Math.max(...radii) / Math.min(...radii)))
  return { radii: [smallest * 0.9, Math.max(...all.flat()) * 1.2], ratio: longest * 1.1 }
}

function shown({ mean, p95, back95 }: Fidelity): string {
  return `mean ${mean.toFixed(2)}  p95 ${p95.toFixed(2)}  back95 ${back95.toFixed(2)} mm`
}
