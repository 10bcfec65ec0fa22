import { useEffect } from 'react'
import {
  GROUNDS,
  paletteOf,
  setSystemDark,
  setThemeChoice,
  THEME_CHOICES,
  type ThemeChoice,
  useTheme,
} from '../../state/theme.ts'
import { useView } from '../../state/view.ts'
import { useMedia } from './useMedia.ts'

const KEY = 'sural.theme'

/** Goes on to the next theme: as the system, light, dark. */
export function nextTheme(): void {
  const { choice } = useTheme.getState()
  setThemeChoice(THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length]!)
}

/** Puts the palette in force on the page, follows the system, and remembers the reader's choice on this device. */
export function useThemeOnPage(): void {
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const palette = paletteOf(
    useTheme(),
    useView((s) => s.state.projector),
  )

  useEffect(() => {
    setSystemDark(systemDark)
  }, [systemDark])

  useEffect(() => {
    setThemeChoice(remembered())
    return useTheme.subscribe(({ choice }) => remember(choice))
  }, [])

  useEffect(() => {
    document.documentElement.dataset.palette = palette
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', GROUNDS[palette])
  }, [palette])
}

function remembered(): ThemeChoice {
  try {
    const word = localStorage.getItem(KEY)
    return THEME_CHOICES.find((choice) => choice === word) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Storage may be full or forbidden; then the choice lasts as long as the page. */
function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {}
}
