import type { ViewState } from '../../state/viewState.ts'
import type { NameTable } from '../names/nameOf.ts'

/** Fetches the names of all structures in a language; null for English, which is always there. */
export const NAME_TABLES: Readonly<Record<ViewState['lang'], () => Promise<NameTable | null>>> = {
  en: async () => null,
  la: async () => (await import('../../anatomy/names/latin.ts')).LATIN,
  es: async () => (await import('../../anatomy/names/spanish.ts')).SPANISH.names,
  fr: async () => (await import('../../anatomy/names/french.ts')).FRENCH.names,
  de: async () => (await import('../../anatomy/names/german.ts')).GERMAN.names,
  pt: async () => (await import('../../anatomy/names/portuguese.ts')).PORTUGUESE.names,
  zh: async () => (await import('../../anatomy/names/chinese.ts')).CHINESE.names,
  ar: async () => (await import('../../anatomy/names/arabic.ts')).ARABIC.names,
  hi: async () => (await import('../../anatomy/names/hindi.ts')).HINDI.names,
  ja: async () => (await import('../../anatomy/names/japanese.ts')).JAPANESE.names,
}
