import { setupI18n } from '@lingui/core'
import { type Catalogue, en, type MessageKey } from './en.ts'
import type { InterfaceLanguage } from './languages.ts'
import type { ValuesOf } from './message.ts'

const i18n = setupI18n({ locale: 'en', messages: { en } })

/**
 * The text for a key in the language of the interface: `t('motion.start')`, `t('names.matches', 3)`. The one door
 * between the interface and its words.
 */
export function t<Key extends MessageKey>(key: Key, ...values: ValuesOf<Catalogue[Key]>): string {
  return i18n._(key, values as unknown as Record<string, unknown>)
}

/** Speaks another language from now on; what is on screen must be drawn anew. */
export function speak(language: InterfaceLanguage, catalogue: Readonly<Record<MessageKey, string>>): void {
  i18n.loadAndActivate({ locale: language, messages: catalogue })
}
