import { CARE_SOURCES } from './sources/care.ts'
import { CLINICAL_SOURCES } from './sources/clinical.ts'
import { DATA_SOURCES } from './sources/data.ts'
import { MUSCLE_SOURCES } from './sources/muscle.ts'
import type { Source } from './sources/source.ts'
import { TENDON_SOURCES } from './sources/tendon.ts'
import { TEXT_SOURCES } from './sources/texts.ts'

export type { Reading, Source } from './sources/source.ts'

/** Every source of the atlas, by the key under which facts cite it; CREDITS.md names each of them. */
export const SOURCES = {
  ...TEXT_SOURCES,
  ...MUSCLE_SOURCES,
  ...TENDON_SOURCES,
  ...CLINICAL_SOURCES,
  ...CARE_SOURCES,
  ...DATA_SOURCES,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES

/** The source as one line: `Ward SR, … (2009) Are current …? Clin Orthop Relat Res 467(4):1074–1082.` */
export function cite(id: SourceId): string {
  const { authors, year, title, published }: Source = SOURCES[id]
  return `${authors}${year === undefined ? '.' : ` (${year})`} ${title}${/[?!.]$/.test(title) ? '' : '.'} ${published}.`
}

/** Where to find the source: its DOI's address, else its own; null where neither is known. */
export function addressOf(id: SourceId): string | null {
  const { doi, url }: Source = SOURCES[id]
  return doi ? `https://doi.org/${doi}` : (url ?? null)
}
