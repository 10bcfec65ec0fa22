import { create } from 'zustand'

/** Whether the plate of structure and function is open. */
export const usePlate = create<{ readonly open: boolean }>(() => ({ open: false }))

export const openPlate = (): void => usePlate.setState({ open: true })
export const closePlate = (): void => usePlate.setState({ open: false })
