import { loadOnce } from '../shell/loadOnce.ts'

/** The injuries' code and texts. */
export const loadInjury = loadOnce(() => import('./InjuryPanel.tsx'))
