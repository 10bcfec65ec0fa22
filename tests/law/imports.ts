import { posix } from 'node:path'
import { isNode, ofType, type SourceFile, type SyntaxNode, walk } from './sourceFile.ts'

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the project's root for a relative import, else the package's name. */
  readonly target: string
  readonly relative: boolean
  readonly typeOnly: boolean
  /** Whether it is fetched when the code comes to it. */
  readonly late: boolean
}

const CARRIERS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** Every import of a file, of whatever form: static, re-export, dynamic, type. */
export function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = []
  for (const node of walk(file.tree)) {
    if (!CARRIERS.has(node.type) || !isNode(node.source) || typeof node.source.value !== 'string') continue
    const specifier = node.source.value
    const relative = specifier.startsWith('.')
    imports.push({
      specifier,
      relative,
      target: relative ? posix.join(posix.dirname(file.path), withoutQuery(specifier)) : packageName(specifier),
      typeOnly: node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType',
      late: node.type === 'ImportExpression',
    })
  }
  return imports
}

/** The names that a file imports from a package. */
export function importedNames(file: SourceFile, from: string): string[] {
  return ofType(file.tree, 'ImportDeclaration')
    .filter((node) => isNode(node.source) && node.source.value === from)
    .flatMap((node) => node.specifiers as SyntaxNode[])
    .map((specifier) => (isNode(specifier.imported) ? String(specifier.imported.name) : 'default'))
}

/** The cycles of imports that are left at run time, each as its files in order; empty when there is none. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(
    files.map((f) => [
      f.path,
      importsOf(f)
        .filter((i) => i.relative && !i.typeOnly)
        .map((i) => i.target),
    ]),
  )
  const cycles: string[][] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path])
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

const withoutQuery = (specifier: string): string => specifier.replace(/\?.*$/, '')

const packageName = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? specifier)
