import { Download, Printer, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { EducationOnly } from '../panel/EducationOnly.tsx'
import { PLATE, type PlateFigure } from '../../anatomy/plate.ts'
import { plainText } from '../../anatomy/prose.ts'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Button } from '../controls/Button.tsx'
import { saveFile } from '../share/saveFile.ts'
import { drawPlate } from './drawPlate.ts'
import { closePlate } from './plateStore.ts'
import { takeFigures } from './takeFigures.ts'
import '../shell/leaf.css'
import './plate.css'

const FIGURES: readonly PlateFigure[] = PLATE

type State =
  | { readonly kind: 'taking'; readonly done: number }
  | { readonly kind: 'drawn' }
  | { readonly kind: 'failed' }

/** Structure and function on one page, drawn from the leg as it is now; to print and to keep. */
export function Plate() {
  const dialog = useRef<HTMLDialogElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const state = useDrawn(canvas)
  useEffect(() => dialog.current?.showModal(), [])
  const save = (): void => canvas.current?.toBlob((blob) => blob && saveFile('sural-plate.png', blob), 'image/png')

  return (
    <dialog ref={dialog} className="leaf plate" aria-labelledby="plate-title" onClose={closePlate}>
      <div className="leaf-tools">
        <h2 id="plate-title">{t('plate.title')}</h2>
        <p role="status">
          {state.kind === 'taking'
            ? t('plate.taking', state.done, FIGURES.length)
            : t(state.kind === 'drawn' ? 'plate.drawn' : 'plate.failed')}
        </p>
        <Button className="text-button" disabled={state.kind !== 'drawn'} onClick={() => print()}>
          <Printer size="1.2em" aria-hidden="true" />
          {t('plate.print')}
        </Button>
        <Button className="text-button" disabled={state.kind !== 'drawn'} onClick={save}>
          <Download size="1.2em" aria-hidden="true" />
          {t('plate.save')}
        </Button>
        <IconButton label={t('plate.close')} aria-keyshortcuts="Escape" onClick={() => dialog.current?.close()}>
          <X size="1.25em" aria-hidden="true" />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys that scroll it need the focus in it. */}
      <section className="leaf-scroll" data-state={state.kind} aria-label={t('plate.picture')} tabIndex={0}>
        <canvas ref={canvas} role="img" aria-label={t('plate.picture')} aria-describedby="plate-words" />
        {state.kind === 'taking' && <progress max={FIGURES.length} value={state.done} aria-label={t('plate.title')} />}
        <ol id="plate-words" className="plate-words">
          {FIGURES.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{plainText(text.prose)}</p>
            </li>
          ))}
        </ol>
        <EducationOnly />
      </section>
    </dialog>
  )
}

/** Takes the figures and draws the page, once; leaving calls it off. */
function useDrawn(canvas: React.RefObject<HTMLCanvasElement | null>): State {
  const [state, setState] = useState<State>({ kind: 'taking', done: 0 })
  useEffect(() => {
    const left = new AbortController()
    const draw = async (): Promise<void> => {
      const figures = await takeFigures((done) => setState({ kind: 'taking', done }), left.signal)
      await document.fonts.ready
      if (!canvas.current || left.signal.aborted) return
      drawPlate(canvas.current, figures)
      for (const { picture } of figures) picture.close()
      setState({ kind: 'drawn' })
    }
    draw().catch(() => left.signal.aborted || setState({ kind: 'failed' }))
    return () => left.abort()
  }, [canvas])
  return state
}
