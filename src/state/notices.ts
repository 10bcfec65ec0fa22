import { create } from 'zustand'

/** Something in the address that was not understood: the key's name, and what would have been right. */
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
export const dismissNotices = (): void => setNotices([])
