import type { Mention, Prose } from '../../anatomy/facts.ts'
import { hover, pointAt } from '../../state/stage.ts'
import { select } from '../../state/view.ts'
import { InlineButton } from './InlineButton.tsx'

/** A text whose words for structures and landmarks light them on the leg. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  return prose.map((piece, i) =>
    typeof piece === 'string' ? (
      keepUnits(piece)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
      <MentionButton key={i} mention={piece} />
    ),
  )
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
