import type { SourceId } from '../../anatomy/sources.ts'

/** What a curve rests on, for whoever shows it. */
export interface Basis {
  /** Measured on people; drawn for the atlas after a source; or what follows from the muscle model. */
  readonly kind: 'measured' | 'drawn' | 'model'
  /** How many people, and who. */
  readonly sample?: { readonly people: number; readonly who: 'children' | 'adults' | 'men' }
  /** Strides or trials averaged, where it is one person. */
  readonly trials?: number
  readonly source?: SourceId
}

/** 83 typically developing children, free speed. */
export const CHILDREN = {
  kind: 'measured',
  sample: { people: 83, who: 'children' },
  source: 'schwartz2008',
} as const satisfies Basis

export const ONE_RUNNER = {
  kind: 'measured',
  sample: { people: 1, who: 'men' },
  trials: 27,
  source: 'hamner2010',
} as const satisfies Basis

/** What the muscle model itself rests on: its equations, its muscle paths, and its muscles' sizes. */
export const MODEL_SOURCES = ['deGroote2016', 'moco3d', 'handsfield2014'] as const satisfies readonly SourceId[]

export const DRAWN = { kind: 'drawn' } as const satisfies Basis
export const MODEL = { kind: 'model', source: 'deGroote2016' } as const satisfies Basis
