import { PLATE, type PlateFigure } from '../../anatomy/plate.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { useStage } from '../../state/stage.ts'
import { stage } from '../../state/stageCommands.ts'
import { amend, viewState } from '../../state/view.ts'
import { inPicture } from '../stage/inPicture.ts'
import { still } from '../stage/still.ts'
import { sceneIn, sceneOf } from '../article/sceneOf.ts'

/** Size of a figure's picture, pixels. */
export const FIGURE = { width: 760, height: 560 } as const

/** A structure's place in a figure, pixels. */
export interface Pin {
  readonly id: StructureId
  readonly x: number
  readonly y: number
}

export interface TakenFigure {
  readonly figure: PlateFigure
  readonly picture: ImageBitmap
  readonly pins: readonly Pin[]
}

/**
 * Takes the plate's pictures from the stage, one scene after the other, and puts the scene back. `onStep` hears how
 * many are done. Ends early when the signal says so.
 */
export async function takeFigures(onStep: (done: number) => void, signal: AbortSignal): Promise<TakenFigure[]> {
  const before = sceneIn(viewState())
  const { labels, side } = viewState()
  const taken: TakenFigure[] = []
  try {
    amend({ labels: 'off', side: 'right' })
    for (const figure of PLATE) {
      amend(sceneOf(figure.scene, useStage.getState().present))
      await still()
      signal.throwIfAborted()
      taken.push(await take(figure))
      onStep(taken.length)
    }
    return taken
  } finally {
    amend({ ...before, labels, side })
  }
}

async function take(figure: PlateFigure): Promise<TakenFigure> {
  const commands = stage()
  if (!commands) throw new Error('the leg is not on screen')
  const pins = figure.labels.flatMap((id): Pin[] => {
    const place = commands.screenPosition(id)
    const pin = place && { id, ...inPicture(FIGURE, place.x, place.y) }
    return pin && inside(pin) ? [pin] : []
  })
  const blob = await commands.capture({ ...FIGURE, transparent: true })
  return { figure, pins, picture: await createImageBitmap(blob) }
}

const inside = ({ x, y }: Pin): boolean => x > 0 && x < FIGURE.width && y > 0 && y < FIGURE.height
