import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { breakdown } from './glb/breakdown.ts'
import { closed, table, volume } from './table.ts'
import { complaints } from './validate.ts'

/** `npm run sculpt [-- --out folder]`: builds the leg, checks it, writes the model and its manifest. */
const at = process.argv.indexOf('--out')
const folder = at > 0 ? process.argv[at + 1] : 'public/models'
if (!folder) throw new Error('--out needs a folder')

const start = performance.now()
const say = (line: string) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const files = await build(say)
const parts = files.flatMap((file) => file.parts)
console.log(table(parts))

const faults = [
  ...parts.filter((part) => !closed(part)).map((part) => `${part.id} is not closed`),
  ...parts.filter((part) => volume(part) <= 0).map((part) => `${part.id} is inside out`),
]
for (const { file, glb } of files)
  for (const { code, message, pointer } of await complaints(glb)) faults.push(`${file}: ${code} ${pointer}: ${message}`)

const manifest = {
  files: files.map(({ file, glb, parts: own }) => ({
    file,
    sha256: createHash('sha256').update(glb).digest('hex'),
    bytes: glb.length,
    structures: own.length,
    triangles: own.reduce((sum, part) => sum + part.mesh.triangles.length / 3, 0),
    licence: 'CC BY-SA 4.0',
    credit: 'Sural; measured on BodyParts3D, © The Database Center for Life Science',
  })),
}
mkdirSync(folder, { recursive: true })
for (const { file, glb } of files) {
  writeFileSync(join(folder, file), glb)
  say(`${join(folder, file)}: ${glb.length} bytes`)
  console.log(breakdown(glb))
}
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
for (const fault of faults) console.error(`fault: ${fault}`)
if (faults.length > 0) process.exit(1)
