import { Footprints, type LucideIcon, MousePointerClick, PencilRuler, Rotate3d, Search } from 'lucide-react'
import type { PlainKey } from '../../i18n/en.ts'
import type { ViewState } from '../../state/viewState.ts'
import { keysFor } from '../shell/shortcuts.ts'

/** What the page is doing, as far as a hint can ask for it. */
export interface Doings extends Pick<ViewState, 'view' | 'select' | 'motion' | 'knee' | 'ankle'> {
  /** The leg is being turned; the pose, the tools or the palette are open. */
  readonly turning: boolean
  readonly posing: boolean
  readonly tools: boolean
  readonly finding: boolean
}

/** A hint: what it says to a mouse and to a finger, the keys that do the same, and what it points at. */
interface Step {
  readonly says: PlainKey
  readonly saysToFinger: PlainKey
  readonly keys: readonly (readonly string[])[]
  readonly Sign: LucideIcon
  /** Selector of the control that is marked while the hint stands. */
  readonly at?: string
  /** Whether the reader has done it. */
  readonly done: (now: Doings) => boolean
}

/** The first hints, in their order. */
export const STEPS = {
  turn: {
    says: 'first.turn',
    saysToFinger: 'first.turnFinger',
    keys: [['Arrows']],
    Sign: Rotate3d,
    done: ({ turning, view }) => turning || view !== 'posterior',
  },
  read: {
    says: 'first.read',
    saysToFinger: 'first.readFinger',
    keys: [],
    Sign: MousePointerClick,
    done: ({ select }) => select !== null,
  },
  flex: {
    says: 'first.flex',
    saysToFinger: 'first.flex',
    keys: [keysFor('help.keys.motion'), keysFor('help.keys.pose')],
    Sign: Footprints,
    at: '.motion-toggle',
    done: ({ motion, knee, ankle, posing }) => motion !== null || knee !== 0 || ankle !== 0 || posing,
  },
  tools: {
    says: 'first.tools',
    saysToFinger: 'first.tools',
    keys: [keysFor('tools.title')],
    Sign: PencilRuler,
    at: '.tools-place .rail-button',
    done: ({ tools }) => tools,
  },
  find: {
    says: 'first.find',
    saysToFinger: 'first.findFinger',
    keys: [keysFor('find.open')],
    Sign: Search,
    at: '.tools-place .rail-button',
    done: ({ finding }) => finding,
  },
} as const satisfies Record<string, Step>

export type StepId = keyof typeof STEPS
export const STEP_IDS = Object.keys(STEPS) as readonly StepId[]
export const stepOf = (id: StepId): Step => STEPS[id]

/** The first step that was neither done nor passed over; null when there is none left. */
export const nextStep = (gone: ReadonlySet<StepId>): StepId | null => STEP_IDS.find((id) => !gone.has(id)) ?? null
