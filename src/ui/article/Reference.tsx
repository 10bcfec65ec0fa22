import { addressOf, cite, type SourceId } from '../../anatomy/sources.ts'
import { t } from '../../i18n/t.ts'

/** A source as in a list of references, with its address where there is one. */
export function Reference({ id }: { readonly id: SourceId }) {
  const address = addressOf(id)
  return (
    <p className="reference">
      {cite(id)}{' '}
      {address && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {address.replace(/^https?:\/\/(doi\.org\/)?/, '')}
          <span className="hidden-text"> ({t('panel.opensNewTab')})</span>
        </a>
      )}
    </p>
  )
}
