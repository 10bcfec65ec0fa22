import { Toolbar } from 'radix-ui'
import type { ReactNode } from 'react'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { keysFor } from '../shell/shortcuts.ts'

interface RailButtonProps {
  /** The command's name, by which its key is found. */
  readonly name: PlainKey
  /** What the button is called, where that differs from the command's name. */
  readonly label?: string
  readonly keys?: readonly string[]
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** One tool of the rail. */
export function RailButton(props: RailButtonProps) {
  const { name, label = t(name), keys = keysFor(name), pressed, expanded, disabled = false, onClick, children } = props
  return (
    <Toolbar.Button
      className="rail-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys.join('+').replace('Ctrl', 'Control') || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Toolbar.Button>
  )
}
