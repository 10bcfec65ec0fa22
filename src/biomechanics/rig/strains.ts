import { type CalfNow, createActivations, createCalf, solveCalf } from '../muscle/calf.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../muscle/parameters.ts'

/** How much longer each muscle's tendon is than in the leg at rest, as shares of its length. */
export type TendonStrains = Readonly<Record<ModelledMuscle, number>>

export const createStrains = (): Record<ModelledMuscle, number> => ({
  'gastrocnemius-medial': 0,
  'gastrocnemius-lateral': 0,
  soleus: 0,
})

const resting = createCalf()
solveCalf(0, 0, createActivations(), resting)

/** Writes the strains that the rig draws for a calf; a slack tendon is no shorter, it hangs. Allocates nothing. */
export function writeStrains(calf: CalfNow, out: Record<ModelledMuscle, number>): void {
  for (let i = 0; i < MODELLED_MUSCLES.length; i++) {
    const id = MODELLED_MUSCLES[i]!
    out[id] = Math.max(0, calf.muscles[id].tendonStrain) - resting.muscles[id].tendonStrain
  }
}
