import { VARIANT_OF, type VariantId } from '../../anatomy/variants.ts'
import type { SceneCue } from '../../anatomy/claims/sceneCue.ts'
import { change, viewState } from '../../state/view.ts'
import { sceneHere } from '../article/sceneHere.ts'

/** From where each variant is seen, and what lies over it. */
const SCENES: Readonly<Record<VariantId, SceneCue>> = {
  'plantaris-absent': {
    view: { position: [120, 400, -560], target: [5, 370, -25] },
    fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
  },
  fabella: {
    view: { position: [-330, 470, -330], target: [-12, 455, -20] },
    fade: ['gastrocnemius-lateral'],
  },
  'third-head': { view: { position: [30, 420, -620], target: [0, 410, -25] } },
  'long-lateral-head': { view: { position: [-60, 300, -820], target: [0, 280, -25] } },
  'low-soleus': {
    view: { position: [60, 190, -640], target: [8, 160, -30] },
  },
}

/** Shows a variant on the leg with the description of its structure; a second time the usual leg again. */
export function showVariant(id: VariantId): void {
  if (viewState().variant === id) change({ variant: null })
  else change({ ...sceneHere(SCENES[id]), select: VARIANT_OF[id], variant: id, mode: 'explore', step: 0, panel: null })
}
