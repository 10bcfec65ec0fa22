import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** A node of the syntax tree: its type, and whatever else the type has. */
export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

export interface SourceFile {
  /** Path from the project's root, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: SyntaxNode
}

/** Reads and parses one TypeScript file. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const tree = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path) as unknown as SyntaxNode
  return { path, text, tree }
}

/** Every node of a tree, a parent before its children. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) yield* walk(child)
  }
}

/** Every node of the given type. */
export function ofType(node: SyntaxNode, type: string): SyntaxNode[] {
  return [...walk(node)].filter((n) => n.type === type)
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}
