import { Moon, Sun, SunMoon } from 'lucide-react'
import { type ThemeChoice, useTheme } from '../../state/theme.ts'
import { keysFor } from '../shell/shortcuts.ts'
import { nextTheme } from '../shell/theme.ts'
import { RailButton } from './RailButton.tsx'

const SIGNS = { system: SunMoon, light: Sun, dark: Moon } as const satisfies Record<ThemeChoice, typeof Sun>

/** Goes round the themes: as the system, light, dark. */
export function ThemeButton() {
  const choice = useTheme((s) => s.choice)
  const Sign = SIGNS[choice]
  return (
    <RailButton name={`tool.theme.${choice}`} keys={keysFor('tool.theme')} onClick={nextTheme}>
      <Sign />
    </RailButton>
  )
}
