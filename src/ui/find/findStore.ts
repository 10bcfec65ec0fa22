import { create } from 'zustand'

/** Whether the command palette is open. */
export const useFind = create<{ readonly open: boolean }>(() => ({ open: false }))

export const openFind = (): void => useFind.setState({ open: true })
export const closeFind = (): void => useFind.setState({ open: false })
