import { create } from 'zustand'
import { useView } from '../../state/view.ts'
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

export const openNames = (): void => useLayout.setState({ names: 'open' })
export const closeNames = (): void => useLayout.setState({ names: 'closed' })
/** Leaves it to the width of the page again. */
export const settleNames = (): void => useLayout.setState({ names: null })
export const setSheetUp = (sheetUp: boolean): void => useLayout.setState({ sheetUp })

/** What is open: where there is room for one column only, the names take the description's place. */
export function useOpenParts(): { readonly names: boolean; readonly panel: boolean; readonly oneColumn: boolean } {
  const projector = useView((s) => s.state.projector)
  const phone = useMedia(PHONE)
  const oneColumn = useMedia(projector ? ONE_COLUMN_PROJECTED : ONE_COLUMN)
  const wish = useLayout((s) => s.names)
  const selected = useView((s) => s.state.select !== null || s.state.mode === 'article')
  const roomForNames = oneColumn ? !(phone || projector || selected) : true
  const names = wish === null ? roomForNames : wish === 'open'
  return { names, panel: selected && !(oneColumn && names), oneColumn }
}
