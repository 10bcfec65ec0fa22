import { useEffect } from 'react'
import { isStructureId } from '../../anatomy/ids.ts'
import { openMenu } from '../../state/structureMenu.ts'
import { stage } from '../../state/stageCommands.ts'
import { meant } from '../dissection/commands.ts'

/**
 * Opens the menu of a structure from where its name stands, by a right click or the menu key, and of what is meant by
 * the menu key elsewhere. The stage follows its own pointer.
 */
export function useMenuKey(): void {
  useEffect(() => {
    const onMenu = (event: MouseEvent): void => {
      const { target } = event
      if (!(target instanceof HTMLElement) || target.closest('input, textarea, [role=menu], dialog')) return
      const option = target.closest<HTMLElement>('[role=option][data-id]')
      const byKey = !(event instanceof PointerEvent && event.pointerType !== '')
      const id = option?.dataset.id ?? (byKey ? meant() : null)
      if (!isStructureId(id)) return
      event.preventDefault()
      const place = option ? besideIt(option) : stage()?.screenPosition(id)
      const at = byKey || !option ? (place ?? middle()) : { x: event.clientX, y: event.clientY }
      openMenu({ id, x: at.x, y: at.y })
    }
    window.addEventListener('contextmenu', onMenu)
    return () => window.removeEventListener('contextmenu', onMenu)
  }, [])
}

function besideIt(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, width, top } = element.getBoundingClientRect()
  return { x: left + width * 0.6, y: top }
}

const middle = () => ({ x: innerWidth / 2, y: innerHeight / 2 })
