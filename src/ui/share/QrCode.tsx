import { useMemo } from 'react'
import { t } from '../../i18n/t.ts'
import { drawQr } from './drawQr.ts'

/** A code that a phone's camera reads, dark on light in every theme: readers expect it so. */
export function QrCode({ text }: { readonly text: string }) {
  const drawing = useMemo(() => drawQr(text), [text])
  if (!drawing) return <p className="tool-note">{t('share.qrTooLong')}</p>
  const { path, size } = drawing
  return (
    <svg className="qr" data-fine={size > FINE} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.qr')}>
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  )
}

/** A code of more squares than this takes the whole width of the drawer. */
const FINE = 57
