import { loadTexts } from '../../src/i18n/t.ts'

// Tests draw parts by themselves, without the loader that brings their texts.
await loadTexts()
