import type { Translated } from './en.ts'
import type { InterfaceLanguage } from './languages.ts'

/** Fetches the interface's texts in a language. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, () => Promise<Translated>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}
