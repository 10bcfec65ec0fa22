import { create } from 'zustand'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/** What the page and the stage are coloured by. */
export type Palette = 'light' | 'dark' | 'projector'

/** Colour of the ground behind the leg, by palette; the interface's tokens repeat it and a test compares them. */
export const GROUNDS = {
  light: '#f3eee4',
  dark: '#191613',
  projector: '#ffffff',
} as const satisfies Record<Palette, string>

interface ThemeStore {
  readonly choice: ThemeChoice
  /** What the system asks for. */
  readonly systemDark: boolean
}

/** The reader's theme: a preference of this device, not part of the view state. */
export const useTheme = create<ThemeStore>(() => ({ choice: 'system', systemDark: false }))

export const setThemeChoice = (choice: ThemeChoice): void => useTheme.setState({ choice })
export const setSystemDark = (systemDark: boolean): void => useTheme.setState({ systemDark })

/** The palette in force; the projector's goes before everything. */
export function paletteOf({ choice, systemDark }: ThemeStore, projector: boolean): Palette {
  if (projector) return 'projector'
  return choice === 'dark' || (choice === 'system' && systemDark) ? 'dark' : 'light'
}
