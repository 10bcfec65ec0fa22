type PanelModule = typeof import('./Panel.tsx')

let loading: Promise<PanelModule> | null = null

/** The descriptions' code and texts: loaded once, and asked for again after a failure. */
export function loadPanel(): Promise<PanelModule> {
  loading ??= import('./Panel.tsx').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
