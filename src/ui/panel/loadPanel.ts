import { loadOnce } from '../shell/loadOnce.ts'

/** The descriptions' code and texts. */
export const loadPanel = loadOnce(() => import('./Panel.tsx'))
