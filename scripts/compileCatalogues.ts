import { compileMessage } from '@lingui/message-utils/compileMessage'
import { type Plugin, runnerImport } from 'vite'

/** `src/i18n/en.ts`, `src/i18n/es.ts` …, and `first.ts`: each exports one object of texts by key, named as its file. */
const CATALOGUE = /\/src\/i18n\/([a-z]{2}|first)\.ts$/

/**
 * Compiles the texts of the interface when the page is built, so that the parser of their format, larger than all of
 * them, stays at home. In development and under test the library parses them as they are used.
 */
export function compileCatalogues(): Plugin {
  return {
    name: 'compile-catalogues',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const name = CATALOGUE.exec(id)?.[1]
      if (!name) return null
      const { module, dependencies } = await runnerImport<Record<string, Record<string, string>>>(id)
      for (const dependency of dependencies) this.addWatchFile(dependency)
      const catalogue = module[name]
      if (!catalogue) throw new Error(`${id} exports no catalogue named ${name}`)
      const compiled = Object.entries(catalogue).map(([key, text]) => [key, compileMessage(text)])
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))}`
    },
  }
}
