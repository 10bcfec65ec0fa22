import { Search } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { coversEdge } from './edges.ts'
import { focusSearch } from './focus.ts'

/** The atlas' name, and the way back to the list of names when it is closed. */
export function Masthead({ namesOpen }: { readonly namesOpen: boolean }) {
  return (
    <header className="masthead chrome" ref={coversEdge}>
      <h1>{t('app.name')}</h1>
      <p className="tagline">{t('app.tagline')}</p>
      {!namesOpen && (
        <button type="button" className="text-button names-opener" aria-expanded={false} onClick={focusSearch}>
          <Search size="1.1em" aria-hidden="true" />
          <span>{t('names.label')}</span>
        </button>
      )}
    </header>
  )
}
