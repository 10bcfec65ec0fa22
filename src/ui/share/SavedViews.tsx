import { Bookmark, Trash2 } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import {
  addViews,
  dropView,
  keepView,
  parseViews,
  type SavedView,
  useSavedViews,
  viewsFile,
} from '../../state/savedViews.ts'
import { decodeHash, encodeHash } from '../../state/url.ts'
import { change, viewState } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { captionOf } from './captionOf.ts'
import { saveFile } from './saveFile.ts'

/** Views with names, kept on this device, to be carried elsewhere as a file. */
export function SavedViews() {
  const views = useSavedViews((s) => s.views)
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)

  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const state = viewState()
    const written = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    const name = written || captionOf(state)
    keepView(name, encodeHash(state))
    setSaid(t('share.kept', name))
    event.currentTarget.reset()
  }
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    try {
      const read = parseViews(await chosen.text())
      addViews(read)
      setSaid(t('share.taken', read.length))
    } catch (error) {
      setSaid(t('share.badFile', chosen.name, error instanceof Error ? error.message : String(error)))
    }
    if (file.current) file.current.value = ''
  }

  return (
    <section aria-labelledby="share-views">
      <h3 id="share-views">{t('share.views')}</h3>
      <form className="share-address" onSubmit={keep}>
        <input name="name" maxLength={80} aria-label={t('share.viewName')} placeholder={t('share.viewName')} />
        <button type="submit" className="text-button">
          <Bookmark size="1.1em" aria-hidden="true" />
          {t('share.keep')}
        </button>
      </form>
      <ul className="share-views">
        {views.map((view) => (
          <li key={view.name}>
            <button type="button" className="share-view" onClick={() => show(view)}>
              {view.name}
            </button>
            <IconButton label={t('share.drop', view.name)} onClick={() => dropView(view.name)}>
              <Trash2 size="1em" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="share-row">
        <button
          type="button"
          className="text-button"
          disabled={views.length === 0}
          onClick={() => saveFile('sural-views.json', new Blob([viewsFile(views)], { type: 'application/json' }))}
        >
          {t('share.export')}
        </button>
        <button type="button" className="text-button" onClick={() => file.current?.click()}>
          {t('share.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('share.import')}
          onChange={(e) => take(e.target.files?.[0])}
        />
      </div>
      <p role="status" className="tool-note">
        {said}
      </p>
    </section>
  )
}

const show = ({ hash }: SavedView): void => change(decodeHash(hash).state)
