import { setupI18n } from '@lingui/core'
import type { Catalogue, MessageKey, PlainKey } from './en.ts'
import { first } from './first.ts'
import type { InterfaceLanguage } from './languages.ts'
import type { ValuesOf } from './message.ts'

const english = setupI18n({ locale: 'en', messages: { en: { ...first } } })
const i18n = setupI18n({ locale: 'en', messages: { en: { ...first } } })

/**
 * The text for a key in the language of the interface: `t('motion.start')`, `t('names.matches', 3)`. The one door
 * between the interface and its words. What is not of the first picture speaks after `loadTexts`.
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

let whole = false

/** Fetches what English says beyond the first picture, once: a part that comes later comes with it. */
export async function loadTexts(): Promise<void> {
  if (whole) return
  const { en } = await import('./en.ts')
  whole = true
  english.load('en', en)
  i18n.load('en', en)
}
