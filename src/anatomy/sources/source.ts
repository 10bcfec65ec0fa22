/** How a source was consulted. */
export type Reading = 'full text' | 'pages' | 'abstract' | 'data or model file' | 'quoted elsewhere' | 'from memory'

/** One publication or body of data that facts rest on. */
export interface Source {
  /** Authors as cited: family name and initials, `et al.` after three; or the body that publishes it. */
  readonly authors: string
  /** Year of publication, where it is known. */
  readonly year?: number
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
