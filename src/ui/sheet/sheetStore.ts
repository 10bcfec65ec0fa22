import { create } from 'zustand'

/** Whether the sheet to print is open. */
export const useSheet = create<{ readonly open: boolean }>(() => ({ open: false }))

export const openSheet = (): void => useSheet.setState({ open: true })
export const closeSheet = (): void => useSheet.setState({ open: false })
