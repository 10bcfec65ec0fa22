import { lazy, Suspense } from 'react'
import { useThemeOnPage } from './ui/shell/theme.ts'
import { useLanguage } from './ui/language/useLanguage.ts'
import { Gate } from './ui/stage/Gate.tsx'
import { StageArea } from './ui/stage/StageArea.tsx'
import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/shell/shell.css'

const Stage = lazy(() => import('./scene/Stage.tsx').then(({ Stage }) => ({ default: Stage })))

/** Whether the page around it is this one, which passes on what the hand does. */
const linked = (): boolean => new URLSearchParams(location.search).get('embed') === 'linked'

/** The leg alone, for the frame of another page, which drives it by the page API. */
export function EmbeddedApp() {
  useLanguage()
  useThemeOnPage()
  return (
    <div className="page" data-embedded="">
      <StageArea
        leg={
          <Suspense>
            <Stage />
          </Suspense>
        }
      >
        {!linked() && <Gate />}
      </StageArea>
    </div>
  )
}
