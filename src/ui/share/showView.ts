import { setNotices } from '../../state/notices.ts'
import { decodeHash } from '../../state/url.ts'
import { change } from '../../state/view.ts'
import type { SavedView } from '../../state/viewsFile.ts'

/** Shows a kept view; what in its address this version no longer knows is told, as of any address. */
export function showView({ hash }: SavedView): void {
  const { state, notices } = decodeHash(hash)
  change(state)
  if (notices.length > 0) setNotices(notices)
}
