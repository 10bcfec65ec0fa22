import encodeQR from 'qr'

/** A code as squares of a side of one: an SVG path in a square of `size`, its quiet border included. */
export interface QrDrawing {
  readonly path: string
  readonly size: number
}

/** Squares at a side beyond which a camera cannot tell them apart on a screen. */
const MOST_SQUARES = 125
/** The quiet border that readers need, squares. */
const BORDER = 4

/** Draws a text as a QR code, as well secured as its length allows; null where it is too long to be read. */
export function drawQr(text: string): QrDrawing | null {
  for (const ecc of ['medium', 'low'] as const) {
    const rows = encoded(text, ecc)
    if (!rows || rows.length > MOST_SQUARES) continue
    const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
    return { path, size: rows.length }
  }
  return null
}

function encoded(text: string, ecc: 'medium' | 'low'): readonly (readonly boolean[])[] | null {
  try {
    return encodeQR(text, 'raw', { ecc, border: BORDER })
  } catch {
    return null
  }
}
