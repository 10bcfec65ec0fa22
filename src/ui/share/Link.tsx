import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { addressOf } from './address.ts'
import { QrCode } from './QrCode.tsx'

/** The address that brings this very view back, to copy or to photograph off the wall. */
export function Link() {
  const address = useView((s) => addressOf(s.state))
  const [copied, setCopied] = useState<string | null>(null)
  const done = copied === address
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{t('share.link')}</h3>
      <p className="share-address">
        <input readOnly value={address} aria-label={t('share.address')} onFocus={(e) => e.target.select()} />
        <button type="button" className="text-button" onClick={() => copy(address).then(setCopied)}>
          {done ? <Check size="1.1em" aria-hidden="true" /> : <Copy size="1.1em" aria-hidden="true" />}
          {t(done ? 'share.copied' : 'share.copy')}
        </button>
      </p>
      <p role="status" className="hidden-text">
        {done ? t('share.copied') : ''}
      </p>
      <QrCode text={address} />
    </section>
  )
}

/** Copies a text; where the clipboard is closed to the page, the address stays in its field to be copied by hand. */
async function copy(text: string): Promise<string | null> {
  try {
    await navigator.clipboard.writeText(text)
    return text
  } catch {
    return null
  }
}
