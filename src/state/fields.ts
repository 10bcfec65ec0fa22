import { CLINICAL_TESTS } from '../biomechanics/clinical/testIds.ts'
import { CONDITION_IDS } from '../anatomy/conditions.ts'
import { LAYERS } from '../anatomy/identities.ts'
import { VARIANT_IDS } from '../anatomy/variants.ts'
import { type Field, flag, integer, number, oneOf, orNone, record, structure, structures, view } from './field.ts'
import { measurement } from './measurement.ts'
import {
  ATTACHMENT_CHOICES,
  COLOURINGS,
  type Comparison,
  FIBRE_VIEWS,
  LABEL_STYLES,
  LANGUAGES,
  MODES,
  MOTION_IDS,
  PANELS,
  PLANES,
  SIDES,
  type ViewState,
} from './viewState.ts'

const COMPARED: { readonly [K in keyof Required<Comparison>]: Field<ViewState[K]> } = {
  knee: number(0, 120, 2),
  ankle: number(-45, 25, 2),
  activation: number(0, 1, 3),
  depth: integer(0, LAYERS.length - 1),
  condition: oneOf(CONDITION_IDS),
  side: oneOf(SIDES),
}

/** Whatever enters the view state from an address or a program passes through this table, key by key. */
export const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  select: orNone(structure),
  view,
  ...COMPARED,
  motion: orNone(oneOf(MOTION_IDS)),
  time: number(0, 1, 4),
  speed: number(0, 2, 2),
  hide: structures,
  fade: structures,
  light: structures,
  section: orNone(number(0, 1, 4)),
  plane: oneOf(PLANES),
  labels: oneOf(LABEL_STYLES),
  colour: oneOf(COLOURINGS),
  fibres: oneOf(FIBRE_VIEWS),
  panel: orNone(oneOf(PANELS)),
  attachments: oneOf(ATTACHMENT_CHOICES),
  fossa: flag,
  test: oneOf(CLINICAL_TESTS),
  squeeze: number(0, 1, 2),
  grade: integer(0, 3),
  variant: orNone(oneOf(VARIANT_IDS)),
  compare: orNone(record<Required<Comparison>>(COMPARED)),
  measure: orNone(measurement),
  mode: oneOf(MODES),
  step: integer(0, 999),
  seed: integer(0, 2 ** 31 - 1),
  lang: oneOf(LANGUAGES),
  latin: flag,
  projector: flag,
}

export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof ViewState)[]

export const isFieldName = (word: string): word is keyof ViewState => Object.hasOwn(FIELDS, word)
