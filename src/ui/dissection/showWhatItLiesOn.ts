import type { StructureId } from '../../anatomy/ids.ts'
import { showBed } from '../../state/dissection.ts'
import { stage } from '../../state/stageCommands.ts'

/** Turns a structure and what lies on it to glass and lights what it lies on, once the scene has found that out. */
export function showWhatItLiesOn(id: StructureId): void {
  stage()
    ?.neighbours(id)
    .then(({ covers, bed }) => showBed(id, covers, bed))
}
