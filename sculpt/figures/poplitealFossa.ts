import type { FigureSource, Vec3 } from './types.ts'

/** A space between structures, as the diamond of its roof. */
export interface FossaFigure {
  readonly sources: readonly FigureSource[]
  /** Where semimembranosus and biceps femoris part, where the heads of gastrocnemius meet, and the corners beside, mm. */
  readonly top: Vec3
  readonly bottom: Vec3
  readonly medial: Vec3
  readonly lateral: Vec3
  /** How far the roof is arched backwards in its middle, mm. */
  readonly arch: number
}

/**
 * Popliteal fossa: the diamond between semitendinosus with semimembranosus, biceps femoris, and the two heads of
 * gastrocnemius (the lateral with plantaris).
 */
export const poplitealFossa = {
  sources: [
    { source: 'bodyparts3d', how: 'where the edges of the bordering muscles meet' },
    { source: 'gray1918', how: 'the four borders and the fascia as roof' },
  ],
  top: [4, 540, -31],
  medial: [33, 470, -33],
  bottom: [3, 424, -49],
  lateral: [-33, 466, -33],
  arch: 3,
} as const satisfies FossaFigure
