import { Printer, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { viewState } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Button } from '../controls/Button.tsx'
import { captionOf } from '../share/captionOf.ts'
import { showsPatches } from '../supply/patches.ts'
import { SHEET_KINDS, SheetDrawing, type SheetKind } from './SheetDrawing.tsx'
import { closeSheet } from './sheetStore.ts'
import { type TakenSheet, takeSheet } from './takeSheet.ts'
import '../shell/leaf.css'
import './sheet.css'

type State =
  | { readonly kind: 'taking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'taken'; readonly sheet: TakenSheet }

/** From what is on the stage: a labelled plate, a worksheet with blanks, and the key to it, to print or keep as PDF. */
export function Sheet() {
  const dialog = useRef<HTMLDialogElement>(null)
  const state = useTaken()
  const [kinds, setKinds] = useState<readonly SheetKind[]>(['plate'])
  const caption = useRef(captionOf(viewState()))
  const patches = useRef(showsPatches(viewState()))
  useEffect(() => dialog.current?.showModal(), [])
  const toggle = (kind: SheetKind): void =>
    setKinds((now) => SHEET_KINDS.filter((k) => (k === kind ? !now.includes(k) : now.includes(k))))

  return (
    <dialog ref={dialog} className="leaf sheet" aria-labelledby="sheet-title" onClose={closeSheet}>
      <div className="leaf-tools">
        <h2 id="sheet-title">{t('sheet.title')}</h2>
        {SHEET_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            <span>{t(`sheet.kind.${kind}`)}</span>
          </label>
        ))}
        <p role="status">{state.kind === 'taken' ? t('sheet.how') : t(`sheet.${state.kind}`)}</p>
        <Button className="text-button" disabled={state.kind !== 'taken' || kinds.length === 0} onClick={() => print()}>
          <Printer size="1.2em" aria-hidden="true" />
          {t('plate.print')}
        </Button>
        <IconButton label={t('sheet.close')} aria-keyshortcuts="Escape" onClick={() => dialog.current?.close()}>
          <X size="1.25em" aria-hidden="true" />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too. */}
      <section className="leaf-scroll" tabIndex={0} aria-label={t('sheet.title')}>
        {state.kind === 'taken' &&
          kinds.map((kind) => (
            <SheetDrawing
              key={kind}
              sheet={state.sheet}
              kind={kind}
              caption={caption.current}
              patches={patches.current}
            />
          ))}
      </section>
    </dialog>
  )
}

/** Takes the picture once; it goes when the sheet goes. */
function useTaken(): State {
  const [state, setState] = useState<State>({ kind: 'taking' })
  useEffect(() => {
    let left = false
    let picture = ''
    takeSheet().then(
      (sheet) => {
        picture = sheet.picture
        if (left) URL.revokeObjectURL(picture)
        else setState({ kind: 'taken', sheet })
      },
      () => left || setState({ kind: 'failed' }),
    )
    return () => {
      left = true
      if (picture) URL.revokeObjectURL(picture)
    }
  }, [])
  return state
}
