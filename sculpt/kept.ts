import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const FOLDER = 'node_modules/.cache/sculpt'
const CODE = ['sculpt/solids', 'sculpt/surface', 'sculpt/context'].flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name))),
)
const codeHash = CODE.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex')

/**
 * Keeps the result of a slow step under the hash of its input and of the code that makes it, so that a change of one
 * figure costs only what depends on it.
 */
export async function kept<T>(step: string, input: unknown, make: () => T | Promise<T>): Promise<T> {
  const key = createHash('sha256').update(codeHash).update(step).update(serialize(input)).digest('hex')
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
