/** The scrolling part of the column and its measures. */
interface Column {
  readonly scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

/** How far down the column the eye rests, as a part of its height. */
const EYE = 0.36

/**
 * How far down its text the reader is, pixels from the top of the text: where the eye rests, but at the first line while
 * the column is scrolled to its top and at the last one at its bottom, so that every statement has its turn.
 */
export function placeOf({ scrollTop, scrollHeight, clientHeight }: Column): number {
  const eye = EYE * clientHeight
  const left = scrollHeight - clientHeight - scrollTop
  if (scrollTop < eye) return 2 * scrollTop
  return left < clientHeight - eye ? scrollHeight - 2 * left : scrollTop + eye
}

/** Where to scroll so that a place of the text, pixels from its top, is the one that is read. */
export function scrollFor(place: number, { scrollHeight, clientHeight }: Column): number {
  const eye = EYE * clientHeight
  if (place < 2 * eye) return place / 2
  const left = scrollHeight - place
  return left < 2 * (clientHeight - eye) ? scrollHeight - clientHeight - left / 2 : place - eye
}

/** The piece of text nearest to a place; each has a top and a bottom, in order. */
export function pieceAt(place: number, pieces: readonly { readonly top: number; readonly bottom: number }[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  pieces.forEach(({ top, bottom }, i) => {
    const away = Math.max(top - place, place - bottom, 0)
    if (away < least) {
      least = away
      best = i
    }
  })
  return best
}
