type InjuryModule = typeof import('./InjuryPanel.tsx')

let loading: Promise<InjuryModule> | null = null

/** The injuries' code and texts: loaded once, and asked for again after a failure. */
export function loadInjury(): Promise<InjuryModule> {
  loading ??= import('./InjuryPanel.tsx').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
