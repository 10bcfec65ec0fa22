import { Bookmark, Trash2 } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { addViews, dropView, freeName, keepView, useSavedViews } from '../../state/savedViews.ts'
import { encodeHash } from '../../state/url.ts'
import { LARGEST_FILE, LONGEST_NAME, parseViews, ViewsFileError, viewsFile } from '../../state/viewsFile.ts'
import { viewState } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Button } from '../controls/Button.tsx'
import { captionOf } from './captionOf.ts'
import { saveFile } from './saveFile.ts'
import { showView } from './showView.ts'
import { faultOf, keptAs, takenOver } from './viewsSaid.ts'

/** Views with names, kept on this device, to be carried elsewhere as a file. */
export function SavedViews() {
  const views = useSavedViews((s) => s.views)
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)

  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const state = viewState()
    const written = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    // Only a name that somebody wrote may take another view's place.
    const name = written || freeName(captionOf(state))
    setSaid(keptAs(name, keepView(name, encodeHash(state))))
    event.currentTarget.reset()
  }
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    try {
      if (chosen.size > LARGEST_FILE) throw new ViewsFileError({ kind: 'large' })
      setSaid(takenOver(addViews(parseViews(await chosen.text()))))
    } catch (error) {
      setSaid(t('share.badFile', chosen.name, faultOf(error)))
    }
    if (file.current) file.current.value = ''
  }

  return (
    <section aria-labelledby="share-views">
      <h3 id="share-views">{t('share.views')}</h3>
      <form className="share-address" onSubmit={keep}>
        <input
          name="name"
          maxLength={LONGEST_NAME}
          aria-label={t('share.viewName')}
          placeholder={t('share.viewName')}
        />
        <button type="submit" className="text-button">
          <Bookmark size="1.1em" aria-hidden="true" />
          {t('share.keep')}
        </button>
      </form>
      <ul className="share-views">
        {views.map((view) => (
          <li key={view.name}>
            <button type="button" className="share-view" onClick={() => showView(view)}>
              {view.name}
            </button>
            <IconButton label={t('share.drop', view.name)} onClick={() => dropView(view.name)}>
              <Trash2 size="1em" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="share-row">
        <Button
          className="text-button"
          disabled={views.length === 0}
          onClick={() => saveFile('sural-views.json', new Blob([viewsFile(views)], { type: 'application/json' }))}
        >
          {t('share.export')}
        </Button>
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
