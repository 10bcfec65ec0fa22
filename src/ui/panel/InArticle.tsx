import { claimsAbout } from '../../anatomy/claims/aboutStructure.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { plainText } from '../../anatomy/prose.ts'
import { t } from '../../i18n/t.ts'
import { enterArticle } from '../article/articleMode.ts'

/** What the article says about a structure; each statement opens it there. */
export function InArticle({ id }: { readonly id: StructureId }) {
  const about = claimsAbout(id)
  if (about.length === 0) return null
  return (
    <details className="part in-article">
      <summary>{t('article.inPanel', about.length)}</summary>
      <ul>
        {about.map(({ claim, step }) => (
          <li key={claim.id}>
            <button type="button" onClick={() => enterArticle(step)}>
              {plainText(claim.prose)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
