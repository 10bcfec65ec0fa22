import { INJURY_NAMES } from '../../anatomy/injuries/injuryNames.ts'
import { useInjury } from '../injury/injuryMode.ts'
import { useInArticle } from '../article/articleMode.ts'
import { nameOf } from '../names/nameOf.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'

/** Tells a screen reader what was opened, wherever the choice was made. */
export function Announcer() {
  const selected = useView((s) => s.state.select)
  const reading = useInArticle()
  const injury = useInjury()
  return (
    <p role="status" className="hidden-text">
      {reading
        ? t('article.announce')
        : selected
          ? t('panel.announce', nameOf(selected))
          : injury
            ? t('injury.announce', INJURY_NAMES[injury].name)
            : ''}
    </p>
  )
}
