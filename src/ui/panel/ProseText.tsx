import { use } from 'react'
import type { Mention, Prose } from '../../anatomy/facts.ts'
import { explain, type GlossaryEntry } from '../../anatomy/glossary.ts'
import { hover, pointAt } from '../../state/stage.ts'
import { select } from '../../state/view.ts'
import { GlossedTerms } from './glossed.ts'
import { InlineButton } from './InlineButton.tsx'
import { TermText } from './TermText.tsx'

/** A text whose words for structures and landmarks light them on the leg, and whose terms of art are explained. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  const fresh = new Set(use(GlossedTerms).get(prose))
  return prose.map((piece, i) =>
    typeof piece === 'string' ? (
      withTerms(piece, fresh)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
      <MentionButton key={i} mention={piece} />
    ),
  )
}

/** Plain words with the terms that are still to be explained; each is taken off them. */
function withTerms(text: string, fresh: Set<GlossaryEntry>) {
  if (fresh.size === 0) return keepUnits(text)
  return explain(text).map((part) => {
    if (typeof part === 'string') return keepUnits(part)
    if (!fresh.delete(part.entry)) return part.text
    return (
      <TermText key={part.entry.term} entry={part.entry}>
        {part.text}
      </TermText>
    )
  })
}

/** A number and its unit stay on one line. */
const keepUnits = (text: string): string => text.replace(/(\d) (?=%|[mck]?m\b|k?g\b|k?N\b|[cm]m[²³])/g, '$1\u00a0')

function MentionButton({ mention }: { readonly mention: Mention }) {
  const light = (): void => ('landmark' in mention ? pointAt(mention.landmark) : hover(mention.structure))
  const unlight = (): void => ('landmark' in mention ? pointAt(null) : hover(null))
  return (
    <InlineButton
      className={'landmark' in mention ? 'mention mention-landmark' : 'mention'}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
      onClick={() => ('structure' in mention ? select(mention.structure) : light())}
    >
      {mention.text}
    </InlineButton>
  )
}
