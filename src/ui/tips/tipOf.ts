/** What a tooltip says: what a control is called, and the keys that do the same, each combination apart. */
export interface TipText {
  readonly label: string
  readonly keys: readonly string[]
}

/** What can be pressed. */
export const PRESSABLE = 'button, [role="button"], [role="radio"], [role="tab"]'

/**
 * The tooltip of a control: its name where only a sign is seen, and its keys. Null where it says all by itself: a word
 * that has no key.
 */
export function tipOf(control: Element): TipText | null {
  const name = control.getAttribute('aria-label')
  const words = seenWords(control)
  const keys = keysOf(control.getAttribute('aria-keyshortcuts') ?? '')
  const label = name ?? words
  return label !== '' && (words === '' || keys.length > 0) ? { label, keys } : null
}

/** The words of a control that can be seen; a narrow page hides some. */
function seenWords(control: Element): string {
  const copies = [...control.querySelectorAll<HTMLElement>('*')].filter((part) => part.children.length === 0)
  const leaves: readonly Element[] = control.children.length === 0 ? [control] : [control, ...copies]
  return leaves
    .filter((part) => part.getClientRects().length > 0 && !part.closest('.hidden-text, svg'))
    .map((part) =>
      [...part.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join(''),
    )
    .join(' ')
    .trim()
}

/** `Control+Shift+Z` as it stands on the keys. */
const keysOf = (shortcut: string): readonly string[] =>
  shortcut === '' ? [] : shortcut === '+' ? ['+'] : shortcut.replace('Control', 'Ctrl').split('+')
