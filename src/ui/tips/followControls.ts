import { PRESSABLE, type TipText, tipOf } from './tipOf.ts'

/** A tooltip and the control that it belongs to. */
export interface ShownTip extends TipText {
  readonly control: Element
}

/** Milliseconds that a pointer rests before a tooltip comes; after the first, the next come at once for a while. */
const WAIT = 350
const WARM = 500

/**
 * Tells which control's tooltip is to be seen: under a pointer that rests, or with the focus that a key has brought.
 * A press and Escape send it away. A finger has no tooltips: what it holds opens a menu. Returns the way to stop.
 */
export function followControls(show: (tip: ShownTip | null) => void): () => void {
  const stop = new AbortController()
  let over: Element | null = null
  let timer = 0
  let left = Number.NEGATIVE_INFINITY
  let shown = false

  const set = (control: Element | null): void => {
    const tip = control?.isConnected && control.getAttribute('aria-expanded') !== 'true' ? tipOf(control) : null
    if (shown && !tip) left = performance.now()
    shown = tip !== null
    show(tip && control ? { ...tip, control } : null)
  }
  const away = (): void => {
    clearTimeout(timer)
    if (shown) set(null)
  }
  const controlAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest(PRESSABLE) : null
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, listener, { signal: stop.signal, capture: true, passive: true })

  on('pointerover', ({ target, pointerType }) => {
    const control = pointerType === 'touch' ? null : controlAt(target)
    if (control === over) return
    over = control
    away()
    if (!control) return
    const warm = performance.now() - left < WARM
    timer = window.setTimeout(() => set(control), warm ? 0 : WAIT)
  })
  on('pointerdown', away)
  on('keydown', ({ key }) => {
    if (key !== 'Tab' && key !== 'Shift') away()
  })
  on('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) set(controlAt(target))
  })
  on('focusout', away)
  on('scroll', away)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
