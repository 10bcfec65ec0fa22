import { type ComponentType, createContext, type ReactNode } from 'react'

export interface TipProps {
  readonly label: string
  readonly keys: readonly string[]
  readonly children: ReactNode
}

/** The tooltips' module, once it is loaded. */
export interface Tips {
  readonly TipGroup: ComponentType<{ readonly children: ReactNode }>
  readonly Tip: ComponentType<TipProps>
}

/** Tooltips come after the page: null until they are there. */
export const TipsContext = createContext<Tips | null>(null)
