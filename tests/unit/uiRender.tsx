import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

interface Rendered {
  readonly page: HTMLElement
  readonly find: (selector: string) => HTMLElement
  readonly all: (selector: string) => readonly HTMLElement[]
  readonly leave: () => void
}

/** Puts a piece of the interface on a page. */
export function render(node: ReactNode): Rendered {
  const page = document.createElement('div')
  document.body.append(page)
  const root = createRoot(page)
  act(() => root.render(node))
  return {
    page,
    find: (selector) => {
      const found = page.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`nothing on the page matches ${selector}`)
      return found
    },
    all: (selector) => [...page.querySelectorAll<HTMLElement>(selector)],
    leave: () => {
      act(() => root.unmount())
      page.remove()
    },
  }
}

export const click = (element: HTMLElement): void => act(() => element.click())

export function press(element: Element, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}
