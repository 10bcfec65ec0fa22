import type { ButtonHTMLAttributes } from 'react'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly disabled?: boolean | undefined
}

/**
 * A button that can be disabled without losing the focus: the browser takes the focus from what is disabled while it
 * has it, as by its own press. So it stays in the order of the keys, says that it is disabled, and does nothing.
 */
export function Button({ disabled = false, onClick, ...button }: ButtonProps) {
  return (
    <button type="button" aria-disabled={disabled || undefined} onClick={disabled ? undefined : onClick} {...button} />
  )
}
