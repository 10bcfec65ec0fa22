import { create } from 'zustand'
import { useView } from '../../state/view.ts'
import type { ToolId } from '../tools/toolIds.ts'
import { closeTool, useTools } from '../tools/toolsStore.ts'
import { useMedia } from './useMedia.ts'

/** Widths up to which the page is laid out for a phone, and up to which one column has room beside the leg. */
const PHONE = '(max-width: 719px)'
const ONE_COLUMN = '(max-width: 1179px)'
const ONE_COLUMN_PROJECTED = '(max-width: 1599px)'

interface LayoutStore {
  /** The reader's wish; null leaves it to the width of the page. */
  readonly names: 'open' | 'closed' | null
  /** Whether the description's sheet on a phone is drawn up. */
  readonly sheetUp: boolean
}

/** How the reader has arranged the page; not part of the view state. */
export const useLayout = create<LayoutStore>(() => ({ names: null, sheetUp: true }))

export function openNames(): void {
  closeTool()
  useLayout.setState({ names: 'open' })
}
export const closeNames = (): void => useLayout.setState({ names: 'closed' })
/** Leaves it to the width of the page again. */
export const settleNames = (): void => useLayout.setState({ names: null })
export const setSheetUp = (sheetUp: boolean): void => useLayout.setState({ sheetUp })

interface OpenParts {
  readonly names: boolean
  readonly tool: ToolId | null
  readonly panel: boolean
  readonly oneColumn: boolean
}

/** What is open: a tool takes the names' place; where there is room for one column only, both take the description's. */
export function useOpenParts(): OpenParts {
  const projector = useView((s) => s.state.projector)
  const phone = useMedia(PHONE)
  const oneColumn = useMedia(projector ? ONE_COLUMN_PROJECTED : ONE_COLUMN)
  const wish = useLayout((s) => s.names)
  const selected = useView(
    ({ state }) =>
      state.select !== null ||
      state.mode === 'article' ||
      state.mode === 'tour' ||
      state.panel !== null ||
      state.condition !== 'healthy',
  )
  const roomForNames = oneColumn ? !(phone || projector || selected) : true
  const tool = useTools((s) => s.open)
  const names = tool === null && (wish === null ? roomForNames : wish === 'open')
  return { names, tool, panel: selected && !(oneColumn && (names || tool !== null)), oneColumn }
}
