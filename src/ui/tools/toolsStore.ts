import { create } from 'zustand'
import type { ToolId } from './toolIds.ts'

interface ToolsStore {
  /** The tool whose drawer is open. */
  readonly open: ToolId | null
  /** Whether the menu of tools hangs open. */
  readonly menu: boolean
}

/** Which tool the reader works with; how the page is arranged, not part of the view state. */
export const useTools = create<ToolsStore>(() => ({ open: null, menu: false }))

export const openTool = (open: ToolId): void => useTools.setState({ open })
export const closeTool = (): void => useTools.setState({ open: null })
export const toggleTool = (id: ToolId): void => useTools.setState(({ open }) => ({ open: open === id ? null : id }))
export const setToolsMenu = (menu: boolean): void => useTools.setState({ menu })
export const toggleToolsMenu = (): void => useTools.setState(({ menu }) => ({ menu: !menu }))
