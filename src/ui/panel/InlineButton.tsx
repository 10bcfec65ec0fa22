import type { HTMLAttributes } from 'react'

interface InlineButtonProps extends HTMLAttributes<HTMLSpanElement> {
  readonly onClick: () => void
}

/**
 * A button that is a part of running text. Browsers lay a `button` out as a box, which cannot break over two lines and
 * lets a full stop fall onto the next one; a span with the button's role and keys can.
 */
export function InlineButton({ onClick, children, ...span }: InlineButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={0}
      onClick={onClick}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return
        e.preventDefault()
        onClick()
      }}
      {...span}
    >
      {children}
    </span>
  )
}
