import { Download } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { viewState } from '../../state/view.ts'
import { Button } from '../controls/Button.tsx'
import { patchWords, showsPatches } from '../supply/patches.ts'
import { captionOf } from './captionOf.ts'
import { drawPicture, SIZES, type SizeId } from './drawPicture.ts'
import { LARGEST, readSize, SMALLEST } from './pictureSize.ts'
import { saveFile } from './saveFile.ts'

type State = 'idle' | 'busy' | 'saved' | 'failed' | 'badSize'

/** The caption, and what red and blue on the bones mean where they are drawn. */
function captionWithKey(): string {
  const state = viewState()
  return showsPatches(state) ? `${captionOf(state)} · ${patchWords()}` : captionOf(state)
}

/** The stage as PNG at any size, with caption and credit. */
export function Picture() {
  const [size, setSize] = useState<SizeId | 'own'>('screen')
  const [own, setOwn] = useState({ width: '2400', height: '1800' })
  const [clear, setClear] = useState(false)
  const [caption, setCaption] = useState(true)
  const [state, setState] = useState<State>('idle')

  const save = async (): Promise<void> => {
    const wanted = size === 'own' ? readSize(own.width, own.height) : SIZES[size]()
    if (!wanted) return setState('badSize')
    setState('busy')
    try {
      const blob = await drawPicture({
        ...wanted,
        transparent: clear,
        caption: caption ? captionWithKey() : '',
      })
      saveFile('sural.png', blob)
      setState('saved')
    } catch {
      setState('failed')
    }
  }

  return (
    <section aria-labelledby="share-picture">
      <h3 id="share-picture">{t('share.picture')}</h3>
      <label className="share-row">
        <span>{t('share.size')}</span>
        <select value={size} onChange={(e) => setSize(e.target.value as SizeId | 'own')}>
          {(Object.keys(SIZES) as SizeId[]).map((id) => (
            <option key={id} value={id}>
              {t(`share.size.${id}`)}
            </option>
          ))}
          <option value="own">{t('share.size.own')}</option>
        </select>
      </label>
      {size === 'own' && (
        <div className="share-row">
          <Pixels label={t('share.width')} value={own.width} onChange={(width) => setOwn({ ...own, width })} />
          <Pixels label={t('share.height')} value={own.height} onChange={(height) => setOwn({ ...own, height })} />
        </div>
      )}
      <Tick label={t('share.transparent')} checked={clear} onChange={setClear} />
      <Tick label={t('share.caption')} checked={caption} onChange={setCaption} />
      <Button className="text-button" disabled={state === 'busy'} onClick={save}>
        <Download size="1.1em" aria-hidden="true" />
        {t(state === 'busy' ? 'share.drawing' : 'share.save')}
      </Button>
      <p role="status" className="tool-note">
        {SAID[state]()}
      </p>
    </section>
  )
}

const SAID: Readonly<Record<State, () => string>> = {
  idle: () => '',
  busy: () => '',
  saved: () => t('share.saved'),
  failed: () => t('share.failed'),
  badSize: () => t('share.badSize', SMALLEST, LARGEST),
}

interface PixelsProps {
  readonly label: string
  /** As written: a number may be half typed. */
  readonly value: string
  readonly onChange: (value: string) => void
}

function Pixels({ label, value, onChange }: PixelsProps) {
  return (
    <label>
      <span className="hidden-text">{label}</span>
      <input
        type="number"
        min={SMALLEST}
        max={LARGEST}
        step={1}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </label>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label className="share-tick">
    <input type="checkbox" checked={checked} onChange={(e) => onChange(e.target.checked)} />
    <span>{label}</span>
  </label>
)
