import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { answerMessages } from './api/messages.ts'
import { createSural } from './api/createSural.ts'
import { App } from './App.tsx'
import { syncAddress } from './state/syncAddress.ts'
import { beginInReadersLanguage } from './ui/language/firstLanguage.ts'

syncAddress()
beginInReadersLanguage()
window.sural = createSural()
answerMessages(window.sural)

/** Whether another page shows this one in a frame and asks for the leg alone, by `?embed`. */
const embedding = (): boolean => new URLSearchParams(location.search).has('embed')

const EmbeddedApp = lazy(() => import('./EmbeddedApp.tsx').then(({ EmbeddedApp }) => ({ default: EmbeddedApp })))

const root = document.getElementById('root')
if (!root) throw new Error('the page has no place for the atlas')
createRoot(root).render(
  <StrictMode>
    {embedding() ? (
      <Suspense>
        <EmbeddedApp />
      </Suspense>
    ) : (
      <App />
    )}
  </StrictMode>,
)
