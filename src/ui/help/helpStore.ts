import { create } from 'zustand'

/** Whether the help is open. */
export const useHelp = create<{ readonly open: boolean }>(() => ({ open: false }))

export const toggleHelp = (): void => useHelp.setState((s) => ({ open: !s.open }))
export const closeHelp = (): void => useHelp.setState({ open: false })
