import { setupI18n } from '@lingui/core'
import { type Catalogue, en, type MessageKey, type PlainKey } from './en.ts'
import type { InterfaceLanguage } from './languages.ts'
import type { ValuesOf } from './message.ts'

const english = setupI18n({ locale: 'en', messages: { en } })
const i18n = setupI18n({ locale: 'en', messages: { en } })

/**
 * The text for a key in the language of the interface: `t('motion.start')`, `t('names.matches', 3)`. The one door
 * between the interface and its words.
 */
export function t<Key extends MessageKey>(key: Key, ...values: ValuesOf<Catalogue[Key]>): string {
  return i18n._(key, values as unknown as Record<string, unknown>)
}

/** A text without values in English, whatever the page speaks: many know a command by its English name. */
export const inEnglish = (key: PlainKey): string => english._(key)

/** Speaks another language from now on; what is on screen must be drawn anew. */
export function speak(language: InterfaceLanguage, catalogue: Readonly<Record<MessageKey, string>>): void {
  i18n.loadAndActivate({ locale: language, messages: catalogue })
}
