import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const FOLDER = 'node_modules/.cache/sculpt'
/** What lays the context; of how a surface looks, what decides where it lies. */
const LAID = ['solids', 'context', 'surface/contextFinish.ts', 'surface/normals.ts']
const LIT = ['surface/occlusion.ts', 'surface/neighbours.ts', 'surface/normals.ts']
/** The code that each step runs, folders or files; figures and meshes come in with its input. */
const CODE = {
  bone: ['solids'],
  muscles: ['solids', 'surface/normals.ts'],
  capsule: LAID,
  tubes: LAID,
  tunnels: LAID,
  settled: LAID,
  covers: LAID,
  skin: LAID,
  footprints: LAID,
  light: LIT,
  'bone surface': ['surface/boneSurface.ts', 'surface/articulation.ts', ...LIT],
  anchors: ['rig/anchors.ts', 'solids', 'surface/normals.ts'],
  relief: ['relax', 'rig/attachments.ts', '../src/biomechanics/rig', '../src/biomechanics/joints.ts'],
} as const satisfies Record<string, readonly string[]>
type Step = keyof typeof CODE

const hashOf = (places: readonly string[]): string =>
  places
    .flatMap((place) =>
      place.endsWith('.ts')
        ? [readFileSync(join('sculpt', place))]
        : readdirSync(`sculpt/${place}`).map((name) => readFileSync(join('sculpt', place, name))),
    )
    .reduce((hash, text) => hash.update(text), createHash('sha256'))
    .digest('hex')
const codes = new Map<Step, string>()

function codeOf(step: Step): string {
  const known = codes.get(step) ?? hashOf(CODE[step])
  codes.set(step, known)
  return known
}

/**
 * Keeps the result of a slow step under the hash of its input and of the code that makes it, so that a change of one
 * figure costs only what depends on it.
 */
export async function kept<T>(step: Step, input: unknown, make: () => T | Promise<T>): Promise<T> {
  const key = createHash('sha256').update(codeOf(step)).update(step).update(serialize(input)).digest('hex')
  const file = join(FOLDER, key)
  try {
    return deserialize(readFileSync(file)) as T
  } catch {
    const made = await make()
    mkdirSync(FOLDER, { recursive: true })
    // Whole or not at all: a second build at the same time must not read half a file.
    const half = `${file}.${process.pid}`
    writeFileSync(half, serialize(made))
    renameSync(half, file)
    return made
  }
}
