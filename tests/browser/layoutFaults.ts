/**
 * In the page: what is wrong with where things lie, in words. Nothing that is painted may lie over the leg, reach
 * beyond the window or be cut off at a side, and what is pressed is large enough for a finger.
 * Labels point at the leg; grips and marks lie on it by what they are.
 */
export function layoutFaults(smallest: number): string[] {
  const ON_THE_LEG = '.stage-3d, .poster, .labels, .grips, .section-grip, .measure-marks, .hover-tag, .pointer-ring'
  const faults = new Set<string>()

  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ')
    return `<${[element.localName, ...element.classList].join('.')}> "${words.slice(0, 40)}"`
  }
  const hiddenText = (element: Element): boolean => element.closest('.hidden-text, .skip, [hidden]') !== null
  /** The part of a box that its scrolling or clipping ancestors let be seen. */
  const seen = (element: Element, box: DOMRect): DOMRect => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom]
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(e)
      const clip = e.getBoundingClientRect()
      if (overflowX !== 'visible') [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)]
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)]
      if (position === 'fixed') break
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }
  const lies = (box: DOMRect): boolean => {
    const columns = Math.max(1, Math.ceil(box.width / 12))
    const rows = Math.max(1, Math.ceil(box.height / 12))
    for (let i = 0; i <= columns; i++)
      for (let j = 0; j <= rows; j++)
        if (window.sural.structureAt(box.left + (box.width * i) / columns, box.top + (box.height * j) / rows) !== null)
          return true
    return false
  }
  const over = document.querySelector('dialog[open]')
  const paints = (element: Element): boolean => {
    const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element)
    const clear = (colour: string): boolean => colour === 'transparent' || /[,/]\s*0(\.0+)?\)$/.test(colour)
    if (!clear(backgroundColor)) return true
    if (Number.parseFloat(borderTopWidth) > 0 && !clear(borderTopColor)) return true
    if (['svg', 'img', 'canvas'].includes(element.localName)) return true
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  }

  const root = over ?? document.querySelector('.page')!
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || hiddenText(element)) continue
    if (element.closest('svg') && element.localName !== 'svg') continue
    const box = element.getBoundingClientRect()
    const shown = seen(element, box)
    if (shown.width < 1 || shown.height < 1) continue
    const style = getComputedStyle(element)
    if (paints(element)) {
      if (box.left < -1 || box.right > innerWidth + 1) faults.add(`beyond the window: ${nameOf(element)}`)
      else if (shown.width < box.width - 1 && !element.closest('.labels'))
        faults.add(`cut off at a side: ${nameOf(element)}`)
      if (!over && !element.closest(ON_THE_LEG) && lies(shown)) faults.add(`over the leg: ${nameOf(element)}`)
    }
    if (/(auto|scroll)/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.add(`scrolls sideways: ${nameOf(element)}`)
    if (
      element.matches(
        'button, [role=button], [role=slider], [role=option], [role=radio], [role=menuitem], input, select, summary, a[href]',
      )
    ) {
      // A field in its label is pressed by all of that.
      const target = (element.closest('label') ?? element).getBoundingClientRect()
      const inline = style.display === 'inline'
      const whole = shown.height >= box.height - 1
      if (!inline && whole && Math.min(target.width, target.height) < smallest)
        faults.add(`small for a finger, ${Math.round(target.width)}×${Math.round(target.height)}: ${nameOf(element)}`)
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways')
  return [...faults]
}
