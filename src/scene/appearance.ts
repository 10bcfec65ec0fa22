import { LAYERS } from '../anatomy/identities.ts'
import { LANDMARKS, type LandmarkId } from '../anatomy/landmarks.ts'
import type { StructureId } from '../anatomy/ids.ts'
import { ABSENT } from '../anatomy/variants.ts'
import type { ViewState } from '../state/viewState.ts'

/** How a structure is shown; each number 0…1. */
export interface Appearance {
  readonly shown: boolean
  /** Light on the selected structure, and on what is lit beside it. */
  readonly lift: number
  /** Light at the edge of the hovered structure, or of the bone whose landmark is pointed at. */
  readonly rim: number
  /** The step back of all others while one is selected. */
  readonly back: number
  /** X-ray glass that keeps the silhouette. */
  readonly glass: number
}

type Facts = Pick<ViewState, 'select' | 'hide' | 'fade' | 'light' | 'depth' | 'variant' | 'fibres'>

/** Whether the skin is on and shuts everything in: what is picked out below it is seen through it as through glass. */
export const wearsSkin = ({ select, hide, fade, light, depth }: Facts): boolean =>
  depth === 0 &&
  (select === null || select === 'skin') &&
  light.length === 0 &&
  !hide.includes('skin') &&
  !fade.includes('skin')

/**
 * What the state makes of a structure that lies in a layer, counted from the skin inwards. `worn`: the leg on the stage
 * wears its skin; then soft tissue below is not drawn, which would poke out where skin and muscles bend differently.
 */
export function appearanceOf(
  id: StructureId,
  layer: number,
  state: Facts,
  hovered: StructureId | null,
  pointed: LandmarkId | null,
  worn = false,
): Appearance {
  const selected = state.select === id
  const lit = selected || state.light.includes(id)
  // Behind a structure that is hidden the others need not step back.
  const others = state.light.length > 0 || (state.select !== null && !state.hide.includes(state.select))
  const peeled = layer < state.depth
  const under = worn && id !== 'skin' && LAYERS[layer] !== 'bone'
  const carries = pointed !== null && LANDMARKS[pointed].on === id
  return {
    // What is selected is never gone with its layer: it stays as glass round what is left.
    shown:
      (!peeled || selected) && !under && !state.hide.includes(id) && !(state.variant && ABSENT[state.variant] === id),
    lift: Number(lit),
    rim: Number(hovered === id || carries),
    back: Number(others && !lit && !carries),
    glass: Number(
      peeled || state.fade.includes(id) || clearFor(state.fibres).includes(id) || (id === 'skin' && others && !lit),
    ),
  }
}

/** What is of glass so that the fibres drawn inside it are seen. */
const BELLIES: readonly StructureId[] = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus']
const TENDON: readonly StructureId[] = ['achilles-tendon', 'soleus']
const NOTHING: readonly StructureId[] = []
const clearFor = (fibres: ViewState['fibres']): readonly StructureId[] =>
  fibres === 'off' ? NOTHING : fibres === 'twist' ? TENDON : BELLIES
