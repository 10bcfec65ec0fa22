import encodeQR from 'qr'
import { useMemo } from 'react'
import { t } from '../../i18n/t.ts'

/** A code that a phone's camera reads, dark on light in every theme: readers expect it so. */
export function QrCode({ text }: { readonly text: string }) {
  const { path, size } = useMemo(() => drawingOf(text), [text])
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.qr')}>
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  )
}

function drawingOf(text: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 })
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { path, size: rows.length }
}
