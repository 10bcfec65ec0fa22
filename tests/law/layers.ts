/** What a layer may import: other layers, and packages; `any` package where nothing is said. */
export interface Layer {
  readonly layers: readonly string[]
  readonly packages?: { readonly only: readonly string[] } | { readonly never: readonly RegExp[] }
}

const THREE = [/^three$/, /^@react-three\//, /^three-mesh-bvh$/]
const NODE_BUILTIN = /^node:/

/** The arrows: anatomy ← biomechanics ← state ← scene | ui ← app. */
export const LAYERS = {
  anatomy: { layers: [], packages: { only: [] } },
  biomechanics: { layers: ['anatomy'], packages: { only: ['gl-matrix'] } },
  i18n: { layers: ['anatomy'], packages: { only: ['@lingui/core'] } },
  state: { layers: ['anatomy', 'biomechanics'], packages: { only: ['zustand'] } },
  scene: {
    layers: ['anatomy', 'biomechanics', 'state', 'i18n'],
    packages: { never: [/^radix-ui$/, /^@radix-ui\//, /^lucide-react$/, NODE_BUILTIN] },
  },
  ui: { layers: ['anatomy', 'biomechanics', 'state', 'i18n'], packages: { never: [...THREE, NODE_BUILTIN] } },
  api: { layers: ['anatomy', 'biomechanics', 'state'], packages: { only: [] } },
  app: {
    layers: ['anatomy', 'biomechanics', 'state', 'i18n', 'scene', 'ui', 'api'],
    packages: { never: [NODE_BUILTIN] },
  },
  sculpt: { layers: ['anatomy', 'biomechanics'], packages: { never: [/^react/, /^@react-three\//, /^zustand$/] } },
} as const satisfies Record<string, Layer>

export type LayerName = keyof typeof LAYERS

/** The layer a file belongs to, null outside the house. Files directly in `src` are the app. */
export function layerOf(path: string): LayerName | null {
  if (path.startsWith('sculpt/')) return 'sculpt'
  const [root, folder, rest] = path.split('/')
  if (root !== 'src' || !folder) return null
  if (rest === undefined) return 'app'
  return folder in LAYERS ? (folder as LayerName) : null
}

/** Why a file of one layer may not import a target, or null when it may. */
export function forbidden(from: LayerName, target: string, relative: boolean): string | null {
  const rule: Layer = LAYERS[from]
  if (relative) {
    const to = layerOf(target)
    if (to === from || (to !== null && rule.layers.includes(to))) return null
    // Styles and the package's own facts belong to no layer.
    if (to === null && !target.startsWith('tests/') && !target.startsWith('src/')) return null
    return `${from} may not import ${to ?? target}`
  }
  const packages = rule.packages
  if (!packages) return null
  const banned = 'only' in packages ? !packages.only.includes(target) : packages.never.some((p) => p.test(target))
  return banned ? `${from} may not import the package ${target}` : null
}
