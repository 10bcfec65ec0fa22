/**
 * What the atlas knows. Light parts (ids, identities, terms, search) can be loaded with the scene; `structures`
 * brings all texts: a module that must start fast imports the light files by their own paths.
 */
export * from './conditions.ts'
export * from './facts.ts'
export * from './findStructures.ts'
export * from './formatQuantity.ts'
export * from './glossary.ts'
export * from './identities.ts'
export * from './ids.ts'
export * from './landmarks.ts'
export { plainText } from './prose.ts'
export * from './sections.ts'
export * from './sources.ts'
export type { Structure } from './structure.ts'
export { structures } from './structures/index.ts'
export * from './terms.ts'
export * from './units.ts'
