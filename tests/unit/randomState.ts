import { CONDITION_IDS } from '../../src/anatomy/conditions.ts'
import { LAYERS } from '../../src/anatomy/identities.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { VARIANT_IDS } from '../../src/anatomy/variants.ts'
import { CLINICAL_TESTS } from '../../src/biomechanics/clinical/index.ts'
import { MEASURE_KINDS, MEASURES } from '../../src/state/measurement.ts'
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
} from '../../src/state/viewState.ts'
import { type Millimetres3, STANDARD_VIEWS } from '../../src/state/viewpoint.ts'

/** A state with every key at random, on the grid of decimals that an address keeps; `random` gives numbers in 0…1. */
export function randomState(random: () => number): ViewState {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? null : value)
  const flag = (): boolean => random() < 0.5
  const between = (low: number, high: number, step: number): number =>
    Number((low + Math.round((random() * (high - low)) / step) * step).toFixed(4)) + 0
  const some = <T>(most: number, one: () => T): readonly T[] => Array.from({ length: between(0, most, 1) }, one)
  const ids = () => [...new Set(some(6, () => pick(STRUCTURE_IDS)))]
  const point = (reach: number, step: number): Millimetres3 => [
    between(-reach, reach, step),
    between(-reach, reach, step),
    between(-reach, reach, step),
  ]
  const pose = () => ({
    knee: between(0, 120, 0.01),
    ankle: between(-45, 25, 0.01),
    activation: between(0, 1, 0.001),
    depth: between(0, LAYERS.length - 1, 1),
    condition: pick(CONDITION_IDS),
    side: pick(SIDES),
  })
  const comparison = (): Comparison => {
    const all = Object.entries(pose())
    const first = between(0, all.length - 1, 1)
    return Object.fromEntries(all.filter((_, i) => i === first || flag())) as Comparison
  }
  const measure = () => {
    const kind = pick(MEASURE_KINDS)
    return { kind, points: some(MEASURES[kind], () => ({ on: pick(STRUCTURE_IDS), at: point(500, 0.1) })) }
  }
  return {
    ...pose(),
    select: maybe(pick(STRUCTURE_IDS)),
    view: flag() ? pick(STANDARD_VIEWS) : { position: point(2000, 1), target: point(2000, 1) },
    motion: maybe(pick(MOTION_IDS)),
    time: between(0, 1, 0.0001),
    speed: between(0, 2, 0.01),
    hide: ids(),
    fade: ids(),
    light: ids(),
    section: maybe(between(0, 1, 0.0001)),
    plane: pick(PLANES),
    labels: pick(LABEL_STYLES),
    colour: pick(COLOURINGS),
    fibres: pick(FIBRE_VIEWS),
    panel: maybe(pick(PANELS)),
    attachments: pick(ATTACHMENT_CHOICES),
    fossa: flag(),
    test: pick(CLINICAL_TESTS),
    squeeze: between(0, 1, 0.01),
    grade: between(0, 3, 1),
    variant: maybe(pick(VARIANT_IDS)),
    compare: maybe(comparison()),
    measure: maybe(measure()),
    mode: pick(MODES),
    step: between(0, 999, 1),
    seed: between(0, 2 ** 31 - 1, 1),
    lang: pick(LANGUAGES),
    latin: flag(),
    projector: flag(),
  }
}
