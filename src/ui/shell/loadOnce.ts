import { loadTexts } from '../../i18n/t.ts'

/**
 * Makes a loader that fetches a piece of code once and its texts with it, and asks for it again after a failure.
 * @example const loadPanel = loadOnce(() => import('./Panel.tsx'))
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= Promise.all([load(), loadTexts()]).then(
      ([part]) => part,
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }
}
