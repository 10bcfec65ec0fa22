import { focusOn, PLACES } from './focus.ts'

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"], [role=radio]'

/** One step of the way from the page to what had the focus: an element, and the place of the next one among its children. */
interface Step {
  readonly element: Element
  readonly place: number
}

/**
 * When what has the focus goes away or is disabled, as a chip that its own press uses up, the focus goes to its natural
 * neighbour: what has taken its place, else what stands before it, in the nearest element around that is left; else to
 * the leg. Only for who uses keys: a pointer needs no focus, and its next key is meant for the page. Returns the end.
 */
export function guardFocus(): () => void {
  let last: HTMLElement | null = null
  let way: readonly Step[] = []
  let byKeys = false
  let asked = 0

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return
    // A menu gives the focus back by itself, some frames later, to what had it before.
    last = target.closest('[role=menu]') ? null : target
    way = wayTo(target)
  }
  const look = (): void => {
    if (!last || (document.activeElement && document.activeElement !== document.body)) return
    const lost = !usable(last)
    last = null
    if (lost && byKeys) moveOn(way)
  }
  // A frame later: who means to move the focus has done so by then.
  const lookSoon = (): void => {
    if (!last || document.activeElement !== document.body) return
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(look)
  }
  const onKey = (): void => {
    byKeys = true
  }
  const onPointer = (): void => {
    byKeys = false
  }
  const observer = new MutationObserver(lookSoon)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled'],
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', lookSoon)
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('pointerdown', onPointer, true)
  if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) {
    last = document.activeElement
    way = wayTo(last)
  }
  return () => {
    cancelAnimationFrame(asked)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', lookSoon)
    document.removeEventListener('keydown', onKey, true)
    document.removeEventListener('pointerdown', onPointer, true)
  }
}

const usable = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled')

/** The elements around one, the innermost first. */
function wayTo(element: Element): readonly Step[] {
  const way: Step[] = []
  for (let child = element; child.parentElement && child.parentElement !== document.body; child = child.parentElement)
    way.push({ element: child.parentElement, place: [...child.parentElement.children].indexOf(child) })
  return way
}

function moveOn(way: readonly Step[]): void {
  const leg = document.getElementById(PLACES.stage)
  for (const { element, place } of way) {
    // What is around the leg too is no nearer to what has gone than the leg itself.
    if (element.contains(leg)) break
    if (!element.isConnected) continue
    const children = [...element.children]
    const after = children.slice(place).flatMap(focusables)
    const before = children.slice(0, place).flatMap(focusables)
    const next = after[0] ?? before.at(-1)
    if (!next) continue
    next.focus({ preventScroll: true })
    if (document.activeElement === next) return
  }
  focusOn('stage')
}

const focusables = (element: Element): readonly HTMLElement[] =>
  [...(element.matches(FOCUSABLE) ? [element] : []), ...element.querySelectorAll(FOCUSABLE)].filter(
    (found): found is HTMLElement => found instanceof HTMLElement && found.tabIndex >= 0 && usable(found),
  )
