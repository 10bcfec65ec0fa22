import { type ReactNode, Suspense } from 'react'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { PLACES } from '../shell/focus.ts'
import { lazyPart } from '../shell/lazyPart.ts'
import { useAfterwards } from '../shell/useAfterwards.ts'
import { FirstVisitSlot } from '../firstVisit/FirstVisitSlot.tsx'
import { StripSlot } from '../dissection/StripSlot.tsx'
import { LabelsSlot } from '../labels/LabelsSlot.tsx'
import { SectionSlot } from '../section/SectionSlot.tsx'
import { MeasureSlot } from '../measure/MeasureSlot.tsx'
import { FailureCard } from './FailureCard.tsx'
import { HoverTag } from './HoverTag.tsx'
import { isSecondLeg } from './isSecondLeg.ts'
import { Loading } from './Loading.tsx'
import { Notices } from './Notices.tsx'
import { PointerRing } from './PointerRing.tsx'
import { Poster } from './Poster.tsx'
import './stage.css'

const Announcements = lazyPart(() => import('../announce/Announcements.tsx').then(({ Announcements }) => Announcements))

interface StageAreaProps {
  /** The 3D. */
  readonly leg: ReactNode
  /** What says where one looks. */
  readonly children: ReactNode
}

/** The leg with all that is written on its plate. */
export function StageArea({ leg, children }: StageAreaProps) {
  const projector = useView((s) => s.state.projector)
  const afterwards = useAfterwards()
  return (
    <main id={PLACES.stage} className="stage" tabIndex={-1} aria-label={t('stage.label')}>
      <ErrorBoundary part="broken.part.stage">{leg}</ErrorBoundary>
      <Poster />
      <LabelsSlot />
      <SectionSlot />
      <MeasureSlot />
      {children}
      <Loading />
      <div className="stage-words">
        <FailureCard />
        <Notices />
        <FirstVisitSlot />
        {!isSecondLeg() && <StripSlot />}
      </div>
      <HoverTag />
      {projector && <PointerRing />}
      {afterwards && !isSecondLeg() && (
        <Suspense>
          <Announcements />
        </Suspense>
      )}
    </main>
  )
}
