import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fail, pass, type Step } from './step.ts'

const BUDGET_KB = 330

/** Scripts and styles that the built page names itself: what must arrive before anything is on screen. */
export function initialFiles(html: string): string[] {
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '')
  return [...new Set(named)].sort()
}

/** The initial code of the built page, gzipped, stays under the budget; prints each file. */
export const bundleBudget: Step = {
  name: 'bundle',
  async run() {
    if (!existsSync('dist/index.html')) return fail('nothing was built')
    const files = initialFiles(readFileSync('dist/index.html', 'utf8'))
    const sizes = files.map((file) => ({ file, kb: gzipSync(readFileSync(`dist/${file}`)).length / 1000 }))
    const total = sizes.reduce((sum, { kb }) => sum + kb, 0)
    for (const { file, kb } of sizes) console.log(`    ${kb.toFixed(1).padStart(7)} kB  ${file}`)
    const note = `${total.toFixed(1)} kB of ${BUDGET_KB} kB gzip`
    return files.length > 0 && total <= BUDGET_KB ? pass(note) : fail(note)
  },
}
