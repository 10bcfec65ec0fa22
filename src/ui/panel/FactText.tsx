import { useId, useState } from 'react'
import type { Fact } from '../../anatomy/facts.ts'
import { ProseText } from './ProseText.tsx'
import { SourceMark } from './SourceMark.tsx'
import { SourceNote } from './SourceNote.tsx'

/** One statement; its mark unfolds the source right under it. */
export function FactText({ fact }: { readonly fact: Fact }) {
  const [open, setOpen] = useState(false)
  const note = useId()
  return (
    <div className="fact">
      <p>
        <ProseText prose={fact.prose} />
        <SourceMark cited={fact} open={open} controls={note} onToggle={() => setOpen(!open)} />
      </p>
      <div id={note}>{open && <SourceNote cited={fact} />}</div>
    </div>
  )
}
