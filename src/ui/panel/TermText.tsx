import { useState } from 'react'
import type { GlossaryEntry } from '../../anatomy/glossary.ts'
import { InlineButton } from './InlineButton.tsx'
import './term.css'

interface TermTextProps {
  readonly entry: GlossaryEntry
  /** The term as it stands in the text. */
  readonly children: string
}

/** A term of art: pointing at it or tapping it tells what it means. */
export function TermText({ entry, children }: TermTextProps) {
  const [open, setOpen] = useState(false)
  // In the text stands another form of the word, like `aponeuroses`.
  const other = entry.term !== children.toLowerCase()
  return (
    <>
      <InlineButton
        className="term"
        title={open ? undefined : entry.meaning}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </InlineButton>
      {open && (
        <span className="gloss">
          {' '}
          {other && (
            <>
              <strong>{entry.term}</strong>:{' '}
            </>
          )}
          {entry.meaning}{' '}
        </span>
      )}
    </>
  )
}
