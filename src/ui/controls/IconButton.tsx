import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Button } from './Button.tsx'
import './controls.css'

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string
  readonly children: ReactNode
}

/** A quiet button that shows only a sign; `label` is what it is called. */
export function IconButton({ label, children, ...button }: IconButtonProps) {
  return (
    <Button className="icon-button" aria-label={label} {...button}>
      {children}
    </Button>
  )
}
