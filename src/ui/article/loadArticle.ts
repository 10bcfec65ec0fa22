import { loadOnce } from '../shell/loadOnce.ts'

/** The article's code and texts. */
export const loadArticle = loadOnce(() => import('./Article.tsx'))
