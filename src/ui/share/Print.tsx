import { Printer } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { openSheet } from '../sheet/sheetStore.ts'

/** The way to what can be printed. */
export function Print() {
  return (
    <section aria-labelledby="share-print">
      <h3 id="share-print">{t('sheet.title')}</h3>
      <button type="button" className="text-button" onClick={openSheet}>
        <Printer size="1.1em" aria-hidden="true" />
        {t('sheet.open')}
      </button>
    </section>
  )
}
