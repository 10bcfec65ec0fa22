/**
 * Makes a loader that fetches a piece of code once, and asks for it again after a failure.
 * @example const loadPanel = loadOnce(() => import('./Panel.tsx'))
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
}
