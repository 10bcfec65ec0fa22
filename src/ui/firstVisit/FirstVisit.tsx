import { ChevronRight, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { coversEdge } from '../shell/edges.ts'
import { focusOn } from '../shell/focus.ts'
import { useMedia } from '../shell/useMedia.ts'
import { endFirstVisit } from './firstVisitStore.ts'
import { STEP_IDS, stepOf } from './steps.ts'
import { useSteps } from './useSteps.ts'
import './firstVisit.css'

/** The first hints, one at a time in a calm line over the motion; each goes when it is followed, all at one press. */
export function FirstVisit() {
  // A reader who is at it is not hurried.
  const [held, setHeld] = useState(false)
  const { step, next } = useSteps(held)
  const finger = useMedia('(pointer: coarse)')
  useMarked(step ? stepOf(step).at : undefined)
  if (step === null) return null
  const { says, saysToFinger, keys, Sign } = stepOf(step)
  const end = (): void => {
    // The focus in it must not get lost.
    if (document.activeElement?.closest('.first-visit')) focusOn('stage')
    endFirstVisit()
  }
  const last = step === STEP_IDS.at(-1)
  return (
    <section
      ref={coversEdge}
      className="first-visit chrome"
      aria-label={t('first.label')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      }}
    >
      <Sign className="first-sign" size="1.15em" aria-hidden="true" />
      <p key={step}>
        {t(finger ? saysToFinger : says)}
        {!finger && keys.map((combination) => <Keys key={combination.join()} keys={combination} />)}
      </p>
      <span className="figure first-place" aria-hidden="true">
        {STEP_IDS.indexOf(step) + 1}/{STEP_IDS.length}
      </span>
      {!last && (
        <IconButton label={t('first.next')} onClick={next}>
          <ChevronRight size="1.1em" aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={t('first.end')} onClick={end}>
        <X size="1.1em" aria-hidden="true" />
      </IconButton>
    </section>
  )
}

const Keys = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="first-keys">
    {keys.map((key) => (
      <kbd key={key}>{key === 'Arrows' ? t('help.keys.arrows') : key}</kbd>
    ))}
  </span>
)

/** Marks the control that a hint points at. */
function useMarked(selector: string | undefined): void {
  useEffect(() => {
    const control = selector ? document.querySelector<HTMLElement>(selector) : null
    control?.toggleAttribute('data-hinted', true)
    return () => {
      control?.removeAttribute('data-hinted')
    }
  }, [selector])
}
