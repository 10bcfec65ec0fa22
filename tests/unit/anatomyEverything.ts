import {
  type Fact,
  type Mention,
  type Quantity,
  sections,
  type Structure,
  structures,
} from '../../src/anatomy/index.ts'

/** All structures, in the atlas' order. */
export const everyStructure: readonly Structure[] = Object.values(structures)

/** Every statement of a structure's panel, its summary first. */
export const factsOf = (structure: Structure): readonly Fact[] => [
  structure.summary,
  ...sections(structure).flatMap(({ facts }) => facts),
]

export const quantitiesOf = (structure: Structure): readonly Quantity[] =>
  sections(structure).flatMap(({ quantities }) => quantities)

export const mentionsOf = (structure: Structure): readonly Mention[] =>
  factsOf(structure).flatMap(({ prose }) => prose.filter((piece) => typeof piece !== 'string'))
