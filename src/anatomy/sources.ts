/** How a source was consulted. */
export type Reading = 'full text' | 'abstract' | 'data or model file' | 'quoted elsewhere' | 'from memory'

/** One publication or body of data that facts rest on. */
export interface Source {
  /** Authors as cited: family name and initials, `et al.` after three. */
  readonly authors: string
  readonly year: number
  readonly title: string
  /** Journal with volume and pages, or publisher. */
  readonly published: string
  readonly doi?: string
  readonly url?: string
  readonly reading: Reading
  /** Licence or terms, where they matter beyond quoting a fact. */
  readonly licence?: string
  /** Who or what was studied, or what to bear in mind. */
  readonly note?: string
}

/** Every source of the atlas, by the key under which facts cite it; CREDITS.md names each of them. */
export const SOURCES = {
  gray1918: {
    authors: 'Gray H, Lewis WH',
    year: 1918,
    title: 'Anatomy of the Human Body',
    published: '20th US edition, Lea & Febiger, Philadelphia',
    url: 'https://www.bartleby.com/107/',
    reading: 'full text',
    licence: 'public domain',
    note: 'The pages on the calf were read; other facts from this book are marked as not yet checked.',
  },
  quain: {
    authors: 'Quain J et al.',
    year: 1923,
    title: "Quain's Elements of Anatomy (older descriptive text of the gastrocnemius)",
    published: 'Longmans, Green & Co, London',
    reading: 'quoted elsewhere',
    licence: 'public domain',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
