import type { StructureId } from '../../anatomy/ids.ts'
import { type Anchor, useLabels } from '../../state/labels.ts'
import { stage } from '../../state/stageCommands.ts'
import { amend, viewState } from '../../state/view.ts'
import { chooseLabels } from '../labels/chooseLabels.ts'
import { capacity, layoutLabels, type Place, type Room } from '../labels/layoutLabels.ts'
import { inPicture } from '../stage/inPicture.ts'
import { still } from '../stage/still.ts'

/** A page of A4, upright, five units a millimetre; the picture takes its upper part, to its edges. */
export const PAGE = { width: 1050, height: 1485 } as const
export const FIGURE = { left: 40, top: 130, width: 970, height: 1150 } as const
/** Pixels of the picture a unit: 250 dots an inch. */
const SHARPNESS = 2

/** A label of the sheet: where its words and where its point are, in units of the page. */
export interface SheetLabel extends Place {
  readonly id: StructureId
  readonly toX: number
  readonly toY: number
}

export interface TakenSheet {
  /** The picture as an address of this page; revoke it when the sheet goes. */
  readonly picture: string
  readonly labels: readonly SheetLabel[]
}

/** Takes the picture that is on the stage, with a place for a label of each structure that is to be seen. */
export async function takeSheet(): Promise<TakenSheet> {
  const commands = stage()
  if (!commands) throw new Error('the leg is not on screen')
  const { labels } = viewState()
  amend({ labels: 'names' })
  try {
    const anchors = await anchorsFound()
    await still()
    const blob = await commands.capture({
      width: FIGURE.width * SHARPNESS,
      height: FIGURE.height * SHARPNESS,
      transparent: true,
    })
    return { picture: URL.createObjectURL(blob), labels: placeLabels(anchors) }
  } finally {
    amend({ labels })
  }
}

/** The anchors, once the scene has looked; at once where labels were on already. */
function anchorsFound(): Promise<readonly Anchor[]> {
  const { anchors } = useLabels.getState()
  if (anchors.length > 0) return Promise.resolve(anchors)
  return new Promise((resolve) => {
    const stop = useLabels.subscribe(({ anchors: found }) => {
      if (found.length === 0) return
      stop()
      resolve(found)
    })
  })
}

function placeLabels(anchors: readonly Anchor[]): readonly SheetLabel[] {
  const { extent } = useLabels.getState()
  const room: Room = {
    left: FIGURE.left + 150,
    right: FIGURE.left + FIGURE.width - 150,
    top: FIGURE.top,
    leftTop: FIGURE.top,
    bottom: FIGURE.top + FIGURE.height,
    leg: { left: inPicture(FIGURE, extent.left, 0).x, right: inPicture(FIGURE, extent.right, 0).x },
    row: 34,
  }
  const inside = anchors
    .map((anchor) => ({ ...anchor, ...inPicture(FIGURE, anchor.x, anchor.y) }))
    .filter(({ x, y }) => x > FIGURE.left && x < FIGURE.left + FIGURE.width && y > room.top && y < room.bottom)
  const chosen = chooseLabels(inside, [], 2 * capacity(room))
  return layoutLabels(chosen, room).map((place, i) => ({
    ...place,
    id: chosen[i]!.id,
    toX: chosen[i]!.x,
    toY: chosen[i]!.y,
  }))
}
