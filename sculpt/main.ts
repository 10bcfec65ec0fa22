import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { closed, table, volume } from './table.ts'
import { complaints } from './validate.ts'

/** `npm run sculpt [-- --out folder]`: builds the leg, checks it, writes the model and its manifest. */
const at = process.argv.indexOf('--out')
const folder = at > 0 ? process.argv[at + 1] : 'public/models'
if (!folder) throw new Error('--out needs a folder')

const start = performance.now()
const say = (line: string) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const { parts, glb } = await build(say)
console.log(table(parts))

const faults = [
  ...parts.filter((part) => !closed(part)).map((part) => `${part.id} is not closed`),
  ...parts.filter((part) => volume(part) <= 0).map((part) => `${part.id} is inside out`),
  ...(await complaints(glb)).map(({ code, message, pointer }) => `${code} ${pointer}: ${message}`),
]
const triangles = parts.reduce((sum, part) => sum + part.mesh.triangles.length / 3, 0)
const manifest = {
  files: [
    {
      file: 'lower-leg.glb',
      sha256: createHash('sha256').update(glb).digest('hex'),
      bytes: glb.length,
      structures: parts.length,
      triangles,
      licence: 'CC BY-SA 4.0',
      credit: 'Sural; measured on BodyParts3D, © The Database Center for Life Science',
    },
  ],
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'lower-leg.glb'), glb)
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
say(`${join(folder, 'lower-leg.glb')}: ${glb.length} bytes`)
for (const fault of faults) console.error(`fault: ${fault}`)
if (faults.length > 0) process.exit(1)
