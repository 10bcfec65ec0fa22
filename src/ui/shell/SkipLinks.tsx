import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { useInArticle } from '../article/articleMode.ts'
import { focusOn, focusSearch } from './focus.ts'

/** The first stops of the Tab key: straight to the names, the leg or the description. */
export function SkipLinks() {
  const open = useView((s) => s.state.select !== null)
  const reading = useInArticle()
  // Buttons, not links: the address' hash holds the view.
  return (
    <div className="skip">
      <button type="button" className="button" onClick={focusSearch}>
        {t('app.skipToNames')}
      </button>
      <button type="button" className="button" onClick={() => focusOn('stage')}>
        {t('app.skipToStage')}
      </button>
      {(open || reading) && (
        <button type="button" className="button" onClick={() => focusOn('panel')}>
          {t(reading ? 'article.skip' : 'app.skipToPanel')}
        </button>
      )}
    </div>
  )
}
