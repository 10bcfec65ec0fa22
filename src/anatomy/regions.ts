import type { StructureId } from './ids.ts'

/**
 * Regions: no tissue of their own, drawn on demand. An attachment is a patch on the bone where a structure comes from or
 * goes to; its id names the mesh in the model.
 */

/** Attachments, by the structure that they belong to. */
export const ATTACHMENT_IDS = [
  'gastrocnemius-medial.origin',
  'gastrocnemius-lateral.origin',
  'soleus.origin',
  'plantaris.origin',
  'plantaris.insertion',
  'achilles-tendon.insertion',
  'popliteus.origin',
  'popliteus.insertion',
  'tibialis-posterior.origin',
  'tibialis-posterior.insertion',
  'flexor-digitorum-longus.origin',
  'flexor-digitorum-longus.insertion',
  'flexor-hallucis-longus.origin',
  'flexor-hallucis-longus.insertion',
  'tibialis-anterior.origin',
  'tibialis-anterior.insertion',
  'extensor-digitorum-longus.origin',
  'extensor-digitorum-longus.insertion',
  'extensor-hallucis-longus.origin',
  'extensor-hallucis-longus.insertion',
  'fibularis-longus.origin',
  'fibularis-longus.insertion',
  'fibularis-brevis.origin',
  'fibularis-brevis.insertion',
  'semimembranosus.insertion',
  'semitendinosus.insertion',
  'biceps-femoris.origin',
  'biceps-femoris.insertion',
] as const satisfies readonly `${StructureId}.${'origin' | 'insertion'}`[]

export type AttachmentId = (typeof ATTACHMENT_IDS)[number]
export type AttachmentKind = 'origin' | 'insertion'

/** Spaces between structures. */
export const SPACE_IDS = ['popliteal-fossa'] as const
export type SpaceId = (typeof SPACE_IDS)[number]

export type RegionId = AttachmentId | SpaceId
export const REGION_IDS: readonly RegionId[] = [...ATTACHMENT_IDS, ...SPACE_IDS]

const attachments: ReadonlySet<string> = new Set(ATTACHMENT_IDS)
const regions: ReadonlySet<string> = new Set(REGION_IDS)

/** Whether a word from outside names a region. */
export const isRegionId = (word: string): word is RegionId => regions.has(word)

export const isAttachment = (id: RegionId): id is AttachmentId => attachments.has(id)

/** Whether a muscle comes from there or goes there. */
export const attachmentKind = (id: AttachmentId): AttachmentKind => (id.endsWith('.origin') ? 'origin' : 'insertion')

/** What is attached there by its own name. */
export const attachedThere = (id: AttachmentId): StructureId => id.slice(0, id.indexOf('.')) as StructureId

/** The muscles whose common tendon has its own name, and with it their insertion. */
const THROUGH_ACHILLES: ReadonlySet<StructureId> = new Set(['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'])

/** Where a structure is attached, as far as the atlas holds it. */
export function attachmentsOf(id: StructureId): readonly AttachmentId[] {
  return ATTACHMENT_IDS.filter((attachment) => {
    const owner = attachedThere(attachment)
    return owner === id || (owner === 'achilles-tendon' && THROUGH_ACHILLES.has(id))
  })
}

/** What bounds the popliteal fossa: its four edges. Source: gray1918; imaios. */
export const FOSSA_BORDERS = {
  superomedial: ['semitendinosus', 'semimembranosus'],
  superolateral: ['biceps-femoris'],
  inferomedial: ['gastrocnemius-medial'],
  inferolateral: ['gastrocnemius-lateral', 'plantaris'],
} as const satisfies Readonly<Record<string, readonly StructureId[]>>
