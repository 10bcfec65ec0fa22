import { lazy, Suspense } from 'react'
import { useThemeOnPage } from './ui/shell/theme.ts'
import { useLanguage } from './ui/language/useLanguage.ts'
import { isSecondLeg } from './ui/stage/isSecondLeg.ts'
import { SharedGestures } from './ui/stage/SharedGestures.tsx'
import { StageArea } from './ui/stage/StageArea.tsx'
import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/shell/shell.css'
import './ui/stage/embedded.css'

const Stage = lazy(() => import('./scene/Stage.tsx').then(({ Stage }) => ({ default: Stage })))

/** The leg alone, for the frame of another page, which drives it by the page API. */
export function EmbeddedApp() {
  useLanguage()
  useThemeOnPage()
  return (
    <div className="page" data-embedded={isSecondLeg() ? 'linked' : 'alone'}>
      <StageArea
        leg={
          <Suspense>
            <Stage />
          </Suspense>
        }
      >
        {!isSecondLeg() && <SharedGestures />}
      </StageArea>
    </div>
  )
}
