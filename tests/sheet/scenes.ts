import type { ViewState } from '../../src/state/viewState.ts'
import type { Millimetres3 } from '../../src/state/viewpoint.ts'

/** One picture of the sheet. */
export interface SheetScene {
  readonly caption: string
  readonly patch: Partial<ViewState>
  readonly size: { readonly width: number; readonly height: number }
}

const TALL = { width: 248, height: 520 } as const
const WIDE = { width: 496, height: 500 } as const

/** Where the camera stands for the four sides, mm: near enough for the leg to fill a tall picture. */
const SIDES = {
  posterior: { position: [0, 290, -1550], target: [0, 290, 20] },
  lateral: { position: [-1560, 290, 62], target: [0, 290, 62] },
  medial: { position: [1560, 290, 62], target: [0, 290, 62] },
  anterior: { position: [0, 290, 1590], target: [0, 290, 30] },
} as const satisfies Record<string, { position: Millimetres3; target: Millimetres3 }>

const GASTROCNEMIUS = ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const
const BEFORE_THE_CALF = ['small-saphenous-vein', 'sural-nerve'] as const

const STAGES = {
  superficial: {},
  'without gastrocnemius': { hide: [...GASTROCNEMIUS, ...BEFORE_THE_CALF] },
  deep: { depth: 2, hide: BEFORE_THE_CALF },
  bones: { depth: 4 },
} as const satisfies Record<string, Partial<ViewState>>

const CLOSE_UPS: readonly SheetScene[] = [
  close('knee from behind', [-110, 560, -560], [0, 480, -10], {}),
  close('bellies and tendon', [-50, 310, -470], [0, 240, -40], {}),
  close('fascicles', [40, 350, -230], [12, 335, -60], {}),
  close('heel', [230, 140, -420], [5, 60, -10], {}),
]

/** Four sides of each stage of the dissection, two stages a row, and the close-ups in the last row. */
export const SHEET_ROWS: readonly (readonly SheetScene[])[] = [
  [...sides('superficial'), ...sides('without gastrocnemius')],
  [...sides('deep'), ...sides('bones')],
  CLOSE_UPS,
]

function sides(stage: keyof typeof STAGES): SheetScene[] {
  return Object.entries(SIDES).map(([side, view]) => ({
    caption: `${stage}, ${side}`,
    patch: { ...STAGES[stage], view },
    size: TALL,
  }))
}

function close(caption: string, position: Millimetres3, target: Millimetres3, patch: Partial<ViewState>): SheetScene {
  return { caption, patch: { ...patch, view: { position, target } }, size: WIDE }
}
