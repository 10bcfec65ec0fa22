import { Suspense, use, useLayoutEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { PanelFrame } from '../panel/PanelFrame.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { focusOn } from '../shell/focus.ts'
import { leaveArticle } from './articleMode.ts'
import { loadArticle } from './loadArticle.ts'

/** The place of the article: where the description is otherwise. */
export function ArticleSlot() {
  const slot = useRef<HTMLElement>(null)

  // When the article goes, the focus in it must not get lost.
  useLayoutEffect(() => {
    const element = slot.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusOn('stage'))
    }
  }, [])

  return (
    <aside className="panel chrome" aria-label={t('article.label')} ref={slot}>
      <PanelFrame closeLabel={t('article.close')} onClose={leaveArticle}>
        <ErrorBoundary part="broken.part.panel">
          <Suspense fallback={<p className="panel-waiting">{t('article.loading')}</p>}>
            <LoadedArticle />
          </Suspense>
        </ErrorBoundary>
      </PanelFrame>
    </aside>
  )
}

function LoadedArticle() {
  const { Article } = use(loadArticle())
  return <Article />
}
