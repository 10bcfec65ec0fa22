import { create } from 'zustand'

/** Something that went wrong and can be lived with: what it is about (a key of the address, a file), and what is wrong. */
export interface Notice {
  readonly field: string
  readonly message: string
}

interface NoticeStore {
  readonly notices: readonly Notice[]
}

/** What the reader should be told once and can wave away. */
export const useNotices = create<NoticeStore>(() => ({ notices: [] }))

export const setNotices = (notices: readonly Notice[]): void => useNotices.setState({ notices })
export const addNotice = (notice: Notice): void => setNotices([...useNotices.getState().notices, notice])
export const dismissNotices = (): void => setNotices([])
