import { X } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { keysOf, SHORTCUTS } from '../shell/shortcuts.ts'
import { closeHelp } from './helpStore.ts'
import './help.css'

const POINTER = ['turn', 'move', 'zoom', 'select', 'menu', 'pose'] as const

/** Keys of the leg itself, when it has the focus. */
const LEG_KEYS: readonly (readonly [readonly string[], PlainKey])[] = [
  [['Arrows'], 'help.keys.turn'],
  [['Shift', 'Arrows'], 'help.keys.move'],
]

/** What the mouse, a finger and the keys do. The browser's own dialog: it keeps the focus in and gives it back. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes; the click is on what lies around the dialog.
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      onClose={closeHelp}
      onClick={(e) => e.target === e.currentTarget && dialog.current?.close()}
    >
      <div className="help-body">
        <IconButton label={t('help.close')} onClick={() => dialog.current?.close()}>
          <X size="1.25em" aria-hidden="true" />
        </IconButton>
        <h2 id="help-title">{t('help.title')}</h2>
        <p className="help-intro">{t('help.intro')}</p>
        <section>
          <h3>{t('help.pointer')}</h3>
          <dl>
            {POINTER.map((deed) => (
              <div key={deed}>
                <dt>{t(`help.pointer.${deed}.how`)}</dt>
                <dd>{t(`help.pointer.${deed}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('help.keys')}</h3>
          <dl className="help-keys">
            <KeyRow keys={['1', '…', '6']} name="help.keys.views" />
            {SHORTCUTS.filter(({ name }) => !name.startsWith('view.')).map((shortcut) => (
              <KeyRow key={shortcut.name} keys={keysOf(shortcut)} name={shortcut.name} />
            ))}
            {LEG_KEYS.map(([keys, name]) => (
              <KeyRow key={name} keys={keys} name={name} />
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  )
}

function KeyRow({ keys, name }: { readonly keys: readonly string[]; readonly name: PlainKey }) {
  return (
    <div>
      <dt>
        {keys.map((key, i) => (
          <Fragment key={key}>
            {i > 0 && ' '}
            <kbd>{key === 'Arrows' ? t('help.keys.arrows') : key}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{t(name)}</dd>
    </div>
  )
}
