import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Whether it is the one that holds, or is on. */
  readonly pressed: boolean
  readonly children: ReactNode
}

/** One choice of a row, or one thing that is on or off. */
export function Chip({ pressed, children, ...button }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} {...button}>
      {children}
    </button>
  )
}
