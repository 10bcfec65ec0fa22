import type { Certainty } from '../facts.ts'
import type { StructureId } from '../ids.ts'
import type { SourceId } from '../sources.ts'

/** An artery or a vein: what it branches from or opens into, and what it serves. */
export interface Vessel {
  readonly name: string
  readonly latin: string
  readonly kind: 'artery' | 'vein'
  /** The structure of the model that shows it. */
  readonly shown?: StructureId
  /** The artery that it branches from, or the vein that it opens into. */
  readonly of?: string
  /** Structures that an artery supplies. */
  readonly supplies: readonly StructureId[]
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

export const VESSELS = {
  'popliteal-artery': {
    name: 'popliteal artery',
    latin: 'arteria poplitea',
    kind: 'artery',
    shown: 'popliteal-artery',
    supplies: ['soleus', 'popliteus', 'knee-capsule'],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'sural-arteries': {
    name: 'sural arteries',
    latin: 'arteriae surales',
    kind: 'artery',
    of: 'popliteal-artery',
    supplies: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'plantaris', 'soleus'],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'anterior-tibial-artery': {
    name: 'anterior tibial artery',
    latin: 'arteria tibialis anterior',
    kind: 'artery',
    of: 'popliteal-artery',
    supplies: ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'posterior-tibial-artery': {
    name: 'posterior tibial artery',
    latin: 'arteria tibialis posterior',
    kind: 'artery',
    shown: 'posterior-tibial-artery',
    of: 'popliteal-artery',
    supplies: ['soleus', 'achilles-tendon', 'tibialis-posterior', 'flexor-digitorum-longus'],
    sure: 'reviewed-text',
    sources: ['gray1918', 'chen2009'],
  },
  'fibular-artery': {
    name: 'fibular artery',
    latin: 'arteria fibularis',
    kind: 'artery',
    of: 'posterior-tibial-artery',
    supplies: ['soleus', 'achilles-tendon', 'flexor-hallucis-longus', 'fibularis-longus', 'fibularis-brevis'],
    sure: 'from-memory',
    sources: ['gray1918', 'chen2009'],
  },
  'popliteal-vein': {
    name: 'popliteal vein',
    latin: 'vena poplitea',
    kind: 'vein',
    shown: 'popliteal-vein',
    supplies: [],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'small-saphenous-vein': {
    name: 'small saphenous vein',
    latin: 'vena saphena parva',
    kind: 'vein',
    shown: 'small-saphenous-vein',
    of: 'popliteal-vein',
    supplies: [],
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
} as const satisfies Record<string, Vessel>

export type VesselId = keyof typeof VESSELS
