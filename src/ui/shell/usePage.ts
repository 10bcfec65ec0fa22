import { useEffect } from 'react'
import { useInjury } from '../injury/injuryMode.ts'
import { useInArticle } from '../article/articleMode.ts'
import { useSpoken } from '../language/useLanguage.ts'
import { injuryName } from '../names/conditionName.ts'
import { nameOf } from '../names/nameOf.ts'
import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'
import { useTheme } from '../../state/theme.ts'
import { useView } from '../../state/view.ts'
import { loadPanel } from '../panel/loadPanel.ts'
import { useMenuKey } from '../structureMenu/useMenuKey.ts'
import { measureEdges, measureSoon } from './edges.ts'
import { useThemeOnPage } from './theme.ts'
import { useShortcuts } from './useShortcuts.ts'

/** What the page as a whole owes its reader: keys, theme, a title that says what is open, room for the leg. */
export function usePage(): void {
  useShortcuts()
  useMenuKey()
  useThemeOnPage()
  useTitle()
  useRoomForTheLeg()
  useSteppingBack()
  useReadiness()
}

function useTitle(): void {
  const selected = useView((s) => s.state.select)
  const reading = useInArticle()
  const injury = useInjury()
  // The title speaks the language of the page and calls structures as the page does.
  const { page, names } = useSpoken()
  // biome-ignore lint/correctness/useExhaustiveDependencies: texts and names change with the language.
  useEffect(() => {
    const shown = reading ? t('article.label') : selected ? nameOf(selected) : injury && injuryName(injury)
    document.title = shown ? t('app.title', shown) : t('app.name')
  }, [selected, reading, injury, page, names])
}

function useRoomForTheLeg(): void {
  useEffect(() => {
    // A change of the theme or the window moves pieces that keep their size, which no observer reports.
    const stops = [useTheme.subscribe(measureSoon), useView.subscribe(measureSoon)]
    window.addEventListener('resize', measureEdges)
    return () => {
      for (const stop of stops) stop()
      window.removeEventListener('resize', measureEdges)
    }
  }, [])
}

/** Milliseconds in which a leg that has just come is left to itself. */
const QUIET = 200

/** Fetches the descriptions soon after the leg is there, so that the first click opens one at once. */
function useReadiness(): void {
  const settled = useStage((s) => s.phase.kind !== 'loading')
  useEffect(() => {
    if (!settled) return
    const timer = setTimeout(() => loadPanel().catch(() => undefined), QUIET)
    return () => clearTimeout(timer)
  }, [settled])
}

/** While the leg is turned, the interface fades; the style sheets say how far. */
function useSteppingBack(): void {
  useEffect(() => {
    const show = (turning: boolean): void => {
      document.documentElement.toggleAttribute('data-turning', turning)
    }
    show(useStage.getState().turning)
    return useStage.subscribe((now, before) => {
      if (now.turning !== before.turning) show(now.turning)
    })
  }, [])
}
