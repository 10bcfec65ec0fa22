import type { Certainty } from '../facts.ts'
import type { SourceId } from '../sources.ts'
import type { MuscleId } from './attachments.ts'
import type { JointTableId, MovementId } from './jointTable.ts'

/** What a muscle does at a joint. */
export interface MuscleAction {
  readonly id: string
  readonly muscle: MuscleId
  readonly joint: JointTableId
  readonly movement: MovementId
  readonly role: 'chief' | 'helps'
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

type Row = readonly [joint: JointTableId, movement: MovementId, role: 'chief' | 'helps']

const ROWS: Readonly<Record<MuscleId, readonly [Row, ...Row[]]>> = {
  'gastrocnemius-medial': [
    ['ankle', 'plantar-flexion', 'chief'],
    ['knee', 'knee-flexion', 'helps'],
  ],
  'gastrocnemius-lateral': [
    ['ankle', 'plantar-flexion', 'chief'],
    ['knee', 'knee-flexion', 'helps'],
  ],
  soleus: [['ankle', 'plantar-flexion', 'chief']],
  plantaris: [
    ['ankle', 'plantar-flexion', 'helps'],
    ['knee', 'knee-flexion', 'helps'],
  ],
  popliteus: [
    ['knee', 'knee-internal-rotation', 'chief'],
    ['knee', 'knee-flexion', 'helps'],
  ],
  'tibialis-posterior': [
    ['subtalar', 'inversion', 'chief'],
    ['ankle', 'plantar-flexion', 'helps'],
  ],
  'flexor-digitorum-longus': [
    ['lesser-toes', 'toe-flexion', 'chief'],
    ['ankle', 'plantar-flexion', 'helps'],
  ],
  'flexor-hallucis-longus': [
    ['great-toe', 'toe-flexion', 'chief'],
    ['ankle', 'plantar-flexion', 'helps'],
  ],
  'tibialis-anterior': [
    ['ankle', 'dorsiflexion', 'chief'],
    ['subtalar', 'inversion', 'helps'],
  ],
  'extensor-digitorum-longus': [
    ['lesser-toes', 'toe-extension', 'chief'],
    ['ankle', 'dorsiflexion', 'helps'],
  ],
  'extensor-hallucis-longus': [
    ['great-toe', 'toe-extension', 'chief'],
    ['ankle', 'dorsiflexion', 'helps'],
  ],
  'fibularis-longus': [
    ['subtalar', 'eversion', 'chief'],
    ['ankle', 'plantar-flexion', 'helps'],
  ],
  'fibularis-brevis': [
    ['subtalar', 'eversion', 'chief'],
    ['ankle', 'plantar-flexion', 'helps'],
  ],
  semimembranosus: [
    ['knee', 'knee-flexion', 'chief'],
    ['knee', 'knee-internal-rotation', 'helps'],
  ],
  semitendinosus: [
    ['knee', 'knee-flexion', 'chief'],
    ['knee', 'knee-internal-rotation', 'helps'],
  ],
  'biceps-femoris': [
    ['knee', 'knee-flexion', 'chief'],
    ['knee', 'knee-external-rotation', 'helps'],
  ],
}

/** Every action, with an id of its own: `soleus.plantar-flexion`. */
export const ACTIONS: readonly MuscleAction[] = (Object.keys(ROWS) as MuscleId[]).flatMap((muscle) =>
  ROWS[muscle].map(
    ([joint, movement, role]): MuscleAction => ({
      id: `${muscle}.${movement}`,
      muscle,
      joint,
      movement,
      role,
      sure: 'reviewed-text',
      sources: ['gray1918'],
    }),
  ),
)
