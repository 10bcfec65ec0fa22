import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './runCommand.ts'
import { fail, pass, type Step } from './step.ts'

const SHIPPED = 'public/models'

/** Sculpts the leg again, from nothing, and finds the committed model byte for byte. */
export const sculptFresh: Step = {
  name: 'sculpt',
  async run() {
    if (!existsSync(SHIPPED)) return fail(`${SHIPPED} is missing`)
    const out = mkdtempSync(join(tmpdir(), 'sculpt-'))
    try {
      const { code, output } = await runTool('tsx/dist/cli.mjs', ['sculpt/main.ts', '--out', out])
      if (code !== 0) {
        console.log(output)
        return fail(`exit code ${code}`)
      }
      const differing = differences(SHIPPED, out)
      const same = `${readdirSync(out).length} files rebuilt byte for byte`
      return differing.length === 0 ? pass(same) : fail(`differs: ${differing.join(', ')}`)
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  },
}

/** Names of files that are not the same in both folders. */
function differences(a: string, b: string): string[] {
  const names = [...new Set([...readdirSync(a), ...readdirSync(b)])].sort()
  const bytes = (folder: string, name: string): Buffer | null =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null
  return names.filter((name) => {
    const [one, other] = [bytes(a, name), bytes(b, name)]
    return one === null || other === null || !one.equals(other)
  })
}
