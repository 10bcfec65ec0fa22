import { FlipHorizontal2, X } from 'lucide-react'
import { RadioGroup } from 'radix-ui'
import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { wayOf } from '../../state/sectionPlane.ts'
import { amend, change, useView, viewState } from '../../state/view.ts'
import { PLANES, type PlaneKind } from '../../state/viewState.ts'
import { Range } from '../controls/Range.tsx'
import { Button } from '../controls/Button.tsx'
import type { Orientation } from './plateLayout.ts'
import { Plate } from './Plate.tsx'
import { useLookOnto } from './useLookOnto.ts'
import '../labels/labelsTool.css'
import './section.css'

/** Where a first cut goes: through the bellies of the calf. */
const FIRST = 0.68

/** Cuts the leg across or along, and draws what the cut shows. */
export function SectionTool() {
  const section = useView((s) => s.state.section)
  const plane = useView((s) => s.state.plane)
  const [orientation, setOrientation] = useState<Orientation>('scanner')
  const lookOnto = useLookOnto()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the tool opens.
  useEffect(() => {
    if (viewState().section !== null) return
    change({ section: FIRST })
    lookOnto()
  }, [])
  const value = section ?? FIRST
  const place = t(plane === 'transverse' ? 'section.above' : 'section.from', Math.round(value * wayOf(plane)))
  return (
    <>
      <RadioGroup.Root
        className="choices"
        aria-label={t('section.plane')}
        value={plane}
        onValueChange={(word) => {
          const next = PLANES.find((kind) => kind === word)
          if (next) turnTo(next, lookOnto)
        }}
      >
        {PLANES.map((kind) => (
          <RadioGroup.Item key={kind} value={kind} className="choice">
            {t(`section.${kind}`)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <div className="section-place">
        <Range
          label={
            <>
              {t('section.place')} <span className="figure">{place}</span>
            </>
          }
          min={0}
          max={1}
          step={0.005}
          value={value}
          valueText={place}
          onMove={(to, first) => (first ? change({ section: to }) : amend({ section: to }))}
        />
      </div>
      {section !== null && <Plate orientation={orientation} />}
      <div className="section-tools">
        <button
          type="button"
          className="text-button"
          aria-pressed={orientation === 'stage'}
          onClick={() => setOrientation(orientation === 'stage' ? 'scanner' : 'stage')}
        >
          <FlipHorizontal2 size="1.1em" aria-hidden="true" />
          {t('section.orient')}
        </button>
        <Button className="text-button" disabled={section === null} onClick={() => change({ section: null })}>
          <X size="1.1em" aria-hidden="true" />
          {t('section.close')}
        </Button>
      </div>
      <p className="tool-note">{t(`section.seen.${orientation}`)}</p>
      <p className="tool-note">{t('section.truth')}</p>
    </>
  )
}

/** A sagittal cut is looked at from medial, a transverse one from behind and above. */
function turnTo(plane: PlaneKind, lookOnto: () => void): void {
  if (plane === viewState().plane) return
  if (plane === 'sagittal') change({ plane, section: 0.5, view: 'medial' })
  else {
    change({ plane, section: FIRST })
    lookOnto()
  }
}
