import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { PLACES } from '../shell/focus.ts'
import { FailureCard } from './FailureCard.tsx'
import { HoverTag } from './HoverTag.tsx'
import { Loading } from './Loading.tsx'
import { Notices } from './Notices.tsx'
import { PointerRing } from './PointerRing.tsx'
import { Poster } from './Poster.tsx'
import './stage.css'

/** The leg with all that is drawn over it; `children` is the 3D. */
export function StageArea({ children }: { readonly children: ReactNode }) {
  const projector = useView((s) => s.state.projector)
  return (
    <main id={PLACES.stage} className="stage" tabIndex={-1} aria-label={t('stage.label')}>
      <ErrorBoundary part="broken.part.stage">{children}</ErrorBoundary>
      <Poster />
      <Loading />
      <div className="stage-words">
        <FailureCard />
        <Notices />
      </div>
      <HoverTag />
      {projector && <PointerRing />}
    </main>
  )
}
