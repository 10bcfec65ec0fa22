import type { Certainty, Fact, Mention, Prose } from './facts.ts'
import type { StructureId } from './ids.ts'
import { LANDMARKS, type LandmarkId } from './landmarks.ts'
import type { SourceId } from './sources.ts'

/** The ids in the links of a text, as a type: a wrong one does not compile. */
type Linked<Text extends string> = Text extends `${string}](${infer Id})${infer Rest}` ? Id | Linked<Rest> : never
/** A text whose links all name something of the atlas; `never` where one does not. */
export type Checked<Text extends string> = [Linked<Text>] extends [StructureId | LandmarkId] ? Text : never

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g

/**
 * A text with links into the scene, `from the [medial condyle](medial-condyle) of the femur`, in pieces.
 * The link's target is the id of a landmark or of a structure.
 */
export function prose<const Text extends string>(text: Checked<Text>): Prose {
  const pieces: (string | Mention)[] = []
  let end = 0
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', id = ''] = match
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push(
      id in LANDMARKS ? { landmark: id as LandmarkId, text: words } : { structure: id as StructureId, text: words },
    )
    end = match.index + whole.length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** One statement: `fact('… [soleus](soleus) …', 'reviewed-text', 'gray1918')`. */
export const fact = <const Text extends string>(
  text: Checked<Text>,
  sure: Certainty,
  ...sources: readonly [SourceId, ...SourceId[]]
): Fact => ({ prose: prose(text), sources, sure })

/** The words of a text without its links, for search, speech and tests. */
export const plainText = (pieces: Prose): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
