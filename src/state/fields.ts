import { CLINICAL_TESTS } from '../biomechanics/clinical/testIds.ts'
import { CONDITION_IDS } from '../anatomy/conditions.ts'
import { LAYERS } from '../anatomy/identities.ts'
import { VARIANT_IDS } from '../anatomy/variants.ts'
import { type Field, flag, integer, number, oneOf, orNone, structure, structures, view } from './field.ts'
import {
  ATTACHMENT_CHOICES,
  COLOURINGS,
  LABEL_STYLES,
  LANGUAGES,
  MODES,
  MOTION_IDS,
  PANELS,
  SIDES,
  type ViewState,
} from './viewState.ts'

/** Whatever enters the view state from an address or a program passes through this table, key by key. */
export const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  select: orNone(structure),
  view,
  knee: number(0, 120, 2),
  ankle: number(-45, 25, 2),
  activation: number(0, 1, 3),
  motion: orNone(oneOf(MOTION_IDS)),
  time: number(0, 1, 4),
  speed: number(0, 2, 2),
  hide: structures,
  fade: structures,
  light: structures,
  depth: integer(0, LAYERS.length - 1),
  section: orNone(number(0, 1, 4)),
  labels: oneOf(LABEL_STYLES),
  colour: oneOf(COLOURINGS),
  panel: orNone(oneOf(PANELS)),
  attachments: oneOf(ATTACHMENT_CHOICES),
  fossa: flag,
  test: oneOf(CLINICAL_TESTS),
  condition: oneOf(CONDITION_IDS),
  grade: integer(0, 3),
  variant: orNone(oneOf(VARIANT_IDS)),
  mode: oneOf(MODES),
  step: integer(0, 999),
  seed: integer(0, 2 ** 31 - 1),
  lang: oneOf(LANGUAGES),
  latin: flag,
  projector: flag,
  side: oneOf(SIDES),
}

export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof ViewState)[]

export const isFieldName = (word: string): word is keyof ViewState => Object.hasOwn(FIELDS, word)
