import { useEffect, useRef } from 'react'
import { useStage } from '../../state/stage.ts'
import { stage } from '../../state/stageCommands.ts'
import { amend, noteCamera, viewState } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { FreeCamera, Millimetres3 } from '../../state/viewpoint.ts'

/** From where one looks onto a transverse cut: from behind and above, and a little from medial. */
const FROM: Millimetres3 = [40, 610, -630]

/**
 * Gives the way to look onto a transverse cut, so that what is left of the leg has room beside the interface. While the
 * reader leaves the camera there it follows that room: the drawer is measured only after it has opened.
 */
export function useLookOnto(): () => void {
  const insets = useStage((s) => s.insets)
  const placed = useRef<ViewState['view'] | null>(null)
  const look = async (keep: (view: FreeCamera) => void): Promise<void> => {
    const before = viewState()
    const view = await stage()?.onto(FROM)
    const { plane, section, view: now } = viewState()
    // Meanwhile the reader may have turned the leg, or the cut.
    if (!view || section === null || plane !== 'transverse' || now !== before.view) return
    keep(view)
    placed.current = viewState().view
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another room asks for another camera.
  useEffect(() => {
    if (placed.current && viewState().view === placed.current) look(noteCamera)
  }, [insets])
  return () => {
    look((view) => amend({ view }))
  }
}
