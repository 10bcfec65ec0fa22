import { isStructureId } from '../anatomy/ids.ts'
import { live } from '../state/live.ts'
import { parsePatch } from '../state/parsePatch.ts'
import { useStage } from '../state/stage.ts'
import { stage } from '../state/stageCommands.ts'
import { change, useView, viewState } from '../state/view.ts'
import { onAnswer } from '../state/answers.ts'
import { captureOptions } from './captureOptions.ts'
import { readMuscle } from './readMuscle.ts'
import type { Sural, SuralEvent, SuralEvents } from './sural.ts'

type Watch = { readonly [E in SuralEvent]: (listener: (detail: SuralEvents[E]) => void) => () => void }

const WATCH: Watch = {
  select: (listener) =>
    useView.subscribe((now, before) => {
      if (now.state.select !== before.state.select) listener(now.state.select)
    }),
  state: (listener) =>
    useView.subscribe((now, before) => {
      if (now.state !== before.state) listener(now.state)
    }),
  answer: onAnswer,
}

const NOTHING_DRAWN = { frames: 0, drawCalls: 0, triangles: 0, geometries: 0, textures: 0 }

/** Makes the page API over the stores and the mounted stage. */
export function createSural(): Sural {
  return {
    version: 1,
    ready: whenReady(),
    getState: viewState,
    setState: (patch) => change(parsePatch(patch)),
    on(event, listener) {
      if (!Object.hasOwn(WATCH, event)) throw new TypeError('event: expected select, state or answer')
      return WATCH[event](listener)
    },
    structureAt: (x, y) => stage()?.structureAt(finite('x', x), finite('y', y)) ?? null,
    screenPosition(id) {
      if (!isStructureId(id)) throw new TypeError('id: expected the id of a structure')
      return stage()?.screenPosition(id) ?? null
    },
    muscle: (id) => readMuscle(id, live.knee, live.ankle, viewState().activation),
    stats: () => stage()?.stats() ?? { ...NOTHING_DRAWN, frames: live.frames },
    async capture(options = {}) {
      const mounted = stage()
      if (!mounted) throw new Error('the leg is not on screen')
      return mounted.capture(captureOptions(options))
    },
  }
}

function whenReady(): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): boolean => {
      const { phase, complete, conditionShown } = useStage.getState()
      const ready = phase.kind === 'ready' && complete && conditionShown
      if (ready) resolve()
      return ready
    }
    if (settle()) return
    const stop = useStage.subscribe(() => {
      if (settle()) stop()
    })
  })
}

function finite(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${name}: expected a number`)
  return value
}
