import { create } from 'zustand'

interface HostScrollStore {
  /** What moves the leg was last used with. */
  readonly by: 'mouse' | 'finger'
  /** How often the page around this one was left to scroll where the reader may have meant the leg. */
  readonly letBy: number
}

/** How an embedded leg shares wheel and fingers with the page around it. */
export const useHostScroll = create<HostScrollStore>(() => ({
  by: typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches ? 'finger' : 'mouse',
  letBy: 0,
}))

export const setMover = (by: HostScrollStore['by']): void => useHostScroll.setState({ by })
export const noteLetBy = (by: HostScrollStore['by']): void =>
  useHostScroll.setState((s) => ({ by, letBy: s.letBy + 1 }))
