type ArticleModule = typeof import('./Article.tsx')

let loading: Promise<ArticleModule> | null = null

/** The article's code and texts: loaded once, and asked for again after a failure. */
export function loadArticle(): Promise<ArticleModule> {
  loading ??= import('./Article.tsx').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
