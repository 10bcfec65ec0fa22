import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'

/** A menu asked for at a point of the viewport, CSS pixels: of a structure, or of the bare stage. */
export interface MenuAt {
  readonly id: StructureId | null
  readonly x: number
  readonly y: number
}

/** The context menu that is open; at most one. */
export const useStructureMenu = create<{ readonly at: MenuAt | null }>(() => ({ at: null }))

export const openMenu = (at: MenuAt): void => useStructureMenu.setState({ at })
export const closeMenu = (): void => useStructureMenu.setState({ at: null })
