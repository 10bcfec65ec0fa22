import { X } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { dismissNotices, useNotices } from '../../state/notices.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { coversEdge } from '../shell/edges.ts'

/** Parts of the address that were not understood, by name; gone at a click. */
export function Notices() {
  const notices = useNotices((s) => s.notices)
  return (
    <div role="status" className="notices">
      {notices.length > 0 && (
        <div className="notice" ref={coversEdge}>
          <ul>
            {notices.map(({ field, message }) => (
              <li key={field}>
                <strong>{field}</strong> {message}
              </li>
            ))}
          </ul>
          <IconButton label={t('app.dismiss')} onClick={dismissNotices}>
            <X size="1.1em" aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
