import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'

/**
 * Lies over an embedded leg until it is asked for, so that the page around it scrolls under finger and wheel; it
 * comes back when the reader goes on elsewhere.
 */
export function Gate() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const close = (): void => setOpen(false)
    window.addEventListener('blur', close)
    return () => window.removeEventListener('blur', close)
  }, [])
  if (open) return null
  return (
    <button type="button" className="gate" onClick={() => setOpen(true)}>
      <span className="button">{t('stage.gate')}</span>
    </button>
  )
}
