import { X } from 'lucide-react'
import { type CSSProperties, type PointerEvent, useEffect, useRef } from 'react'
import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { t } from '../../i18n/t.ts'
import { encodeHash } from '../../state/url.ts'
import { onFrame } from '../../state/live.ts'
import { stage } from '../../state/stageCommands.ts'
import { useStage } from '../../state/stage.ts'
import { change, select, useView, viewState } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { injuryName } from '../names/conditionName.ts'
import { coversEdge } from '../shell/edges.ts'
import { comparisonIn, secondLeg, titleOf } from './comparisons.ts'
import './compare.css'

/** Degrees that a pixel of a drag turns both legs by, and pixels within which a press is a click. */
const TURN = 0.4
const CLICK = 4

/**
 * A second leg beside the first: this page once more, the leg alone, in a frame, which follows the first's state and
 * camera. The hand on it turns the first, so that both go together.
 */
export function ComparePane() {
  const frame = useRef<HTMLIFrameElement>(null)
  const name = useView((s) => nameOfComparison(s.state))
  const { top, bottom } = useStage((s) => s.insets)
  const start = useRef(`./?embed=linked#${encodeHash(secondLeg(viewState()))}`)
  useEffect(() => (frame.current ? link(frame.current) : undefined), [])
  const hand = useHand(frame)

  return (
    <section className="compare" ref={coversEdge} aria-label={t('compare.pane', name)}>
      <iframe
        ref={frame}
        src={start.current}
        title={t('compare.pane', name)}
        tabIndex={-1}
        style={{ '--shift': `${(top - bottom) / 2}px` } as CSSProperties}
      />
      <div className="compare-hand" {...hand} />
      <p className="compare-name">
        {name}
        <IconButton label={t('compare.end')} onClick={() => change({ compare: null })}>
          <X size="1.1em" aria-hidden="true" />
        </IconButton>
      </p>
    </section>
  )
}

function nameOfComparison(state: ReturnType<typeof viewState>): string {
  const id = comparisonIn(state)
  const condition = state.compare?.condition
  if (id === 'injury' && condition) return injuryName(condition as InjuryId)
  return id ? t(titleOf(id)) : t('tools.compare')
}

/** Keeps the second leg in step with the first; returns the way to stop. */
function link(frame: HTMLIFrameElement): () => void {
  let camera = ''
  const follow = (): void => {
    const sural = frame.contentWindow?.sural
    const view = stage()?.camera()
    if (!sural || !view) return
    const now = JSON.stringify(view)
    if (now === camera) return
    camera = now
    sural.setState({ view })
  }
  const tell = (): void => {
    const { view: _, ...rest } = secondLeg(viewState())
    frame.contentWindow?.sural?.setState(rest)
  }
  const begin = (): void => {
    camera = ''
    tell()
    follow()
  }
  frame.addEventListener('load', begin)
  const stops = [
    onFrame(follow),
    useView.subscribe((now, before) => {
      if (now.state !== before.state) tell()
    }),
  ]
  return () => {
    frame.removeEventListener('load', begin)
    for (const stop of stops) stop()
  }
}

/** Drags, wheel and clicks on the second leg, for both. */
function useHand(frame: { readonly current: HTMLIFrameElement | null }) {
  const drag = useRef<{ x: number; y: number; way: number } | null>(null)
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = area.current
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      stage()?.zoom(Math.exp(-event.deltaY / 600))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])
  return {
    ref: area,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, y: event.clientY, way: 0 }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = drag.current
      if (!held) return
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
      drag.current = { x: event.clientX, y: event.clientY, way: held.way + Math.abs(dx) + Math.abs(dy) }
      stage()?.orbit(dx * TURN, dy * TURN)
    },
    onPointerUp: (event: PointerEvent) => {
      const clicked = drag.current && drag.current.way < CLICK
      drag.current = null
      const box = frame.current?.getBoundingClientRect()
      if (!clicked || !box) return
      select(frame.current?.contentWindow?.sural.structureAt(event.clientX - box.left, event.clientY - box.top) ?? null)
    },
    onPointerCancel: () => {
      drag.current = null
    },
  }
}
