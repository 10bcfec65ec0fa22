import type { Catalogue } from './en.ts'
import type { InterfaceLanguage } from './languages.ts'

/** A whole catalogue in one language: the same keys as the English one. */
export type Translated = Readonly<Record<keyof Catalogue, string>>

/** Fetches the interface's texts in a language. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, () => Promise<Translated>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}
