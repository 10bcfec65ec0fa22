import type { ViewState } from '../../state/viewState.ts'
import type { StandardView } from '../../state/viewpoint.ts'

/** Where an anatomical direction points as the camera sees it: right and up on the screen, and towards the viewer. */
export interface Seen {
  readonly x: number
  readonly y: number
  readonly near: number
}

/** Directions in the model's frame: x medial, y up, z anterior. */
const DIRECTIONS: readonly (readonly [StandardView, number, number, number])[] = [
  ['posterior', 0, 0, -1],
  ['anterior', 0, 0, 1],
  ['medial', 1, 0, 0],
  ['lateral', -1, 0, 0],
  ['superior', 0, 1, 0],
  ['inferior', 0, -1, 0],
]

const RADIANS = Math.PI / 180

/**
 * The six directions as seen by a camera that has gone round the leg.
 * @param azimuth degrees about the vertical; 0 stands behind the leg, 90 on its medial side.
 * @param elevation degrees over the horizon.
 * @param side a left leg is seen as in a mirror.
 */
export function seenDirections(
  azimuth: number,
  elevation: number,
  side: ViewState['side'] = 'right',
): Readonly<Record<StandardView, Seen>> {
  const [sa, ca] = [Math.sin(azimuth * RADIANS), Math.cos(azimuth * RADIANS)]
  const [se, ce] = [Math.sin(elevation * RADIANS), Math.cos(elevation * RADIANS)]
  const seen = ([, x, y, z]: (typeof DIRECTIONS)[number]): Seen => {
    // How far the direction goes towards the camera's place on the horizon.
    const out = x * sa - z * ca
    const across = -x * ca - z * sa
    return { x: side === 'left' ? -across : across, y: y * ce - out * se, near: y * se + out * ce }
  }
  return Object.fromEntries(DIRECTIONS.map((d) => [d[0], seen(d)])) as Record<StandardView, Seen>
}

/** The sides that the camera looks at, the most frontal first: one, or two where it looks at an edge. */
export function facing(seen: Readonly<Record<StandardView, Seen>>): readonly StandardView[] {
  const order = DIRECTIONS.map(([name]) => name).sort((a, b) => seen[b].near - seen[a].near)
  return order.slice(0, 2).filter((name, i) => i === 0 || seen[name].near > 0.42)
}
