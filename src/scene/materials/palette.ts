import type { Tissue } from '../../anatomy/identities.ts'
import type { Palette } from '../../state/theme.ts'

/** Colours of a tissue, sRGB: of its own substance, and of the tendon or sheath that it turns into. */
export interface TissueColours {
  readonly body: string
  readonly tendon: string
}

/** What the scene is coloured by. */
export interface ScenePalette {
  readonly tissues: Readonly<Record<Tissue, TissueColours>>
  /** What covers bone where it meets bone. */
  readonly cartilage: string
  /** Light on the selected and the hovered structure. */
  readonly rim: string
  /** Width of the outline in CSS pixels; none where 0. */
  readonly outline: number
  readonly ink: string
  /** How far the others step back from the selected structure, 0…1. */
  readonly stepBack: number
}

/** The colours of the plates: told apart by lightness too, so that they hold without colour. */
const PLATE: ScenePalette['tissues'] = {
  muscle: { body: '#a33a32', tendon: '#e8e1d2' },
  tendon: { body: '#a33a32', tendon: '#e8e1d2' },
  bone: { body: '#e4d9bd', tendon: '#e4d9bd' },
  nerve: { body: '#e3bf62', tendon: '#f6e6b4' },
  artery: { body: '#b9221f', tendon: '#d6564a' },
  vein: { body: '#48618f', tendon: '#48618f' },
  fascia: { body: '#b9826f', tendon: '#e2d9c6' },
  bursa: { body: '#a9c4c4', tendon: '#a9c4c4' },
  skin: { body: '#deb297', tendon: '#ecd08c' },
}

/** What a washed-out projector leaves of these is still red, cream and bone. */
const SATURATED: ScenePalette['tissues'] = {
  muscle: { body: '#c0180f', tendon: '#fff1c4' },
  tendon: { body: '#c0180f', tendon: '#fff1c4' },
  bone: { body: '#ead29a', tendon: '#ead29a' },
  nerve: { body: '#ffc400', tendon: '#ffe27a' },
  artery: { body: '#ff0a14', tendon: '#ff0a14' },
  vein: { body: '#0b3fc2', tendon: '#0b3fc2' },
  fascia: { body: '#cfc4a4', tendon: '#fff1c4' },
  bursa: { body: '#5fbdbd', tendon: '#5fbdbd' },
  skin: { body: '#e08e63', tendon: '#f0c868' },
}

export const SCENE_PALETTES = {
  light: { tissues: PLATE, cartilage: '#e2e5dd', rim: '#fff3dc', outline: 0, ink: '#2a1a14', stepBack: 0.7 },
  dark: { tissues: PLATE, cartilage: '#e2e5dd', rim: '#ffe3bd', outline: 0, ink: '#000000', stepBack: 0.85 },
  projector: { tissues: SATURATED, cartilage: '#d6ecf0', rim: '#fff6c8', outline: 2.5, ink: '#120606', stepBack: 0.3 },
} as const satisfies Record<Palette, ScenePalette>
