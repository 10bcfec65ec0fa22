import { importsOf } from './imports.ts'
import { isNode, ofType, type SourceFile, type SyntaxNode, walk } from './sourceFile.ts'

const READERS = new Set(['viewState', 'onFrame', 'frameDrawn', 'stage'])

/**
 * What a `useFrame` callback of a file does that no frame may do: allocate with `new` or `clone`, set state,
 * log, or run before others with a positive priority (which turns off the renderer's own drawing).
 */
export function frameLoopFaults(file: SourceFile): string[] {
  const setters = stateSetters(file)
  return frameCalls(file).flatMap((call) => {
    const [callback, priority] = call.arguments as SyntaxNode[]
    const faults = callback ? [...walk(callback)].flatMap((node) => faultOf(node, setters)) : []
    const positive = priority?.type === 'Literal' && Number(priority.value) > 0
    return positive ? [...faults, 'takes a positive priority'] : faults
  })
}

/** The calls of `useFrame` in a file. */
export const frameCalls = (file: SourceFile): SyntaxNode[] =>
  ofType(file.tree, 'CallExpression').filter((call) => nameOf(call.callee) === 'useFrame')

function faultOf(node: SyntaxNode, setters: ReadonlySet<string>): string[] {
  if (node.type === 'NewExpression') return [`allocates a ${nameOf(node.callee)}`]
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return []
  const name = nameOf(node.callee)
  if (name === 'clone') return ['allocates with clone()']
  if (name === 'setState' || setters.has(name)) return [`sets state with ${name}()`]
  const object = node.callee.type === 'MemberExpression' ? nameOf(node.callee.object) : ''
  return object === 'console' ? ['logs'] : []
}

/** Names that change state: imported actions of the stores, and setters of `useState`. */
function stateSetters(file: SourceFile): ReadonlySet<string> {
  const fromStores = new Set(
    importsOf(file)
      .filter((i) => i.target.startsWith('src/state/') && !i.typeOnly)
      .map((i) => i.specifier),
  )
  const actions = ofType(file.tree, 'ImportDeclaration')
    .filter((node) => isNode(node.source) && fromStores.has(String(node.source.value)))
    .flatMap((node) => node.specifiers as SyntaxNode[])
    .map((specifier) => nameOf(specifier.local))
    .filter((name) => /^[a-z]/.test(name) && !name.startsWith('use') && !READERS.has(name))
  const hooks = ofType(file.tree, 'VariableDeclarator')
    .filter((node) => isNode(node.init) && ['useState', 'useReducer'].includes(nameOf(node.init.callee)))
    .flatMap((node) => (isNode(node.id) && Array.isArray(node.id.elements) ? [nameOf(node.id.elements[1])] : []))
  return new Set([...actions, ...hooks])
}

/** The name of an identifier, or of what a member expression ends in. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'MemberExpression') return nameOf(node.property)
  return typeof node.name === 'string' ? node.name : ''
}
