import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { BEND_THE_KNEE } from '../../anatomy/tours/bendTheKnee.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../controls/Button.tsx'
import { FactText } from '../panel/FactText.tsx'
import { Figures } from '../panel/Figures.tsx'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import { ForceLength } from './ForceLength.tsx'
import { MomentBar } from './MomentBar.tsx'
import './tour.css'
import { nextStep, previousStep, useTour } from './useTour.ts'

const NUMBERS = numberSources(BEND_THE_KNEE.flatMap(({ facts, figures = [] }) => [...facts, ...figures]))
/** The step that shows where on their curve the fibres stand. */
const ON_THE_CURVE = 3

/** “Bend the knee”, step by step: what is said, and the model's numbers as they change. */
export function Tour() {
  const { step, last } = useTour()
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, facts, figures } = BEND_THE_KNEE[step]!
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out when it comes.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step])
  return (
    <SourceNumbers value={NUMBERS}>
      <section className="tour" aria-label={t('physiology.tour')}>
        <p className="tour-place">{t('tour.place', step + 1, last + 1)}</p>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <MomentBar />
        {facts.map((fact) => (
          <FactText key={`${step} ${fact.sources.join()} ${fact.prose.length}`} fact={fact} />
        ))}
        {figures && <Figures title={title} quantities={figures} />}
        {step === ON_THE_CURVE && <ForceLength />}
        <p className="live-note">{t('live.model')}</p>
        <div className="tour-ways">
          <Button className="text-button" disabled={step === 0} onClick={previousStep}>
            <ArrowLeft size="1.1em" aria-hidden="true" />
            {t('tour.previous')}
          </Button>
          <Button className="button" disabled={step === last} onClick={nextStep}>
            {t('tour.next')}
            <ArrowRight size="1.1em" aria-hidden="true" />
          </Button>
        </div>
      </section>
    </SourceNumbers>
  )
}
