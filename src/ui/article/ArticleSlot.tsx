import { use } from 'react'
import { t } from '../../i18n/t.ts'
import { SideSlot } from '../panel/SideSlot.tsx'
import { leaveArticle } from './articleMode.ts'
import { loadArticle } from './loadArticle.ts'

/** The place of the article: where the description is otherwise. */
export function ArticleSlot() {
  return (
    <SideSlot
      label={t('article.label')}
      closeLabel={t('article.close')}
      onClose={leaveArticle}
      waiting={t('article.loading')}
    >
      <LoadedArticle />
    </SideSlot>
  )
}

function LoadedArticle() {
  const { Article } = use(loadArticle())
  return <Article />
}
