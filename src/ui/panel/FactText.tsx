import { useId, useState } from 'react'
import type { Fact } from '../../anatomy/facts.ts'
import { ProseText } from './ProseText.tsx'
import { SourceMark } from './SourceMark.tsx'
import { SourceNote } from './SourceNote.tsx'

/** Keeps the mark on the line of the last word. */
const WORD_JOINER = '\u2060'

/** One statement; its mark unfolds the source right under it. */
export function FactText({ fact }: { readonly fact: Fact }) {
  const [open, setOpen] = useState(false)
  const note = useId()
  return (
    <div className="fact">
      <p>
        <ProseText prose={fact.prose} />
        {WORD_JOINER}
        <SourceMark cited={fact} open={open} controls={note} onToggle={() => setOpen(!open)} />
      </p>
      <div id={note}>{open && <SourceNote cited={fact} />}</div>
    </div>
  )
}
