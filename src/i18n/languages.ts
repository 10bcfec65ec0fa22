/** Languages of the interface, by BCP 47 code. */
export const INTERFACE_LANGUAGES = ['en', 'es', 'fr', 'de'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** What each language calls itself: all that can be chosen for names; the first four speak the interface too. */
export const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  zh: '中文',
  ar: 'العربية',
  hi: 'हिन्दी',
  ja: '日本語',
} as const satisfies Readonly<Record<InterfaceLanguage | string, string>>

export const isInterfaceLanguage = (language: string): language is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((known) => known === language)
