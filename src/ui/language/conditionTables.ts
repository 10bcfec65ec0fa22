import type { ConditionTable } from '../../anatomy/conditionNames/conditionTable.ts'
import type { InterfaceLanguage } from '../../i18n/languages.ts'

/** Fetches the names of injuries and variants in a language; null for English, which is always there. */
export const CONDITION_TABLES: Readonly<Record<InterfaceLanguage, () => Promise<ConditionTable | null>>> = {
  en: async () => null,
  es: async () => (await import('../../anatomy/conditionNames/spanish.ts')).SPANISH,
  fr: async () => (await import('../../anatomy/conditionNames/french.ts')).FRENCH,
  de: async () => (await import('../../anatomy/conditionNames/german.ts')).GERMAN,
}
