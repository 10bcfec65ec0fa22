import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { type Anchor, setShownLabels, useLabels } from '../../state/labels.ts'
import { onFrame } from '../../state/live.ts'
import { hover, useStage } from '../../state/stage.ts'
import { select, useView } from '../../state/view.ts'
import { nameOf } from '../names/nameOf.ts'
import { chooseLabels, numberOf } from './chooseLabels.ts'
import { capacity, layoutLabels, narrowest, type Room } from './layoutLabels.ts'
import './labels.css'

/** Names need at least so much room beside the leg, in heights of a row; else numbers stand for them. */
const WORDS = 5

/** The labels of the plate: two columns beside the leg, a line to each structure; they follow every frame. */
export function Labels() {
  const anchors = useLabels((s) => s.anchors)
  const style = useView((s) => s.state.labels)
  const chosen = useView(useShallow((s) => [...(s.state.select ? [s.state.select] : []), ...s.state.light]))
  const { probe, room } = useRoom()
  const labels = useMemo(() => (room ? chooseLabels(anchors, chosen, 2 * capacity(room)) : []), [anchors, chosen, room])
  const numbers = style === 'numbers' || (room !== null && narrowest(room) < WORDS * room.row)
  const list = useRef<HTMLUListElement>(null)
  const lines = useRef<SVGSVGElement>(null)

  useEffect(() => setShownLabels(labels.map(({ id }) => id).toSorted((a, b) => numberOf(a) - numberOf(b))), [labels])
  useEffect(() => () => setShownLabels([]), [])
  useLayoutEffect(() => {
    if (!room || !list.current || !lines.current) return undefined
    const [words, marks] = [list.current, lines.current]
    return onFrame(() => draw(labels, room, words, marks))
  }, [labels, room])

  return (
    <div className="labels" data-numbers={numbers}>
      <div ref={probe} className="label label-probe" aria-hidden="true">
        A
      </div>
      <svg ref={lines} aria-hidden="true">
        {labels.map(({ id }) => (
          <g key={id} data-lit={chosen.includes(id)}>
            <line className="label-halo" />
            <line />
            <circle r="2.4" />
          </g>
        ))}
      </svg>
      <ul ref={list} aria-label={t('labels.list')}>
        {labels.map(({ id }) => (
          <Label key={id} id={id} number={numbers} lit={chosen.includes(id)} />
        ))}
      </ul>
    </div>
  )
}

interface LabelProps {
  readonly id: StructureId
  readonly number: boolean
  readonly lit: boolean
}

function Label({ id, number, lit }: LabelProps) {
  return (
    <li className="label" data-id={id} data-lit={lit}>
      <button
        type="button"
        aria-label={number ? `${numberOf(id)}, ${nameOf(id)}` : undefined}
        onClick={() => select(id)}
        onPointerEnter={() => hover(id)}
        onPointerLeave={() => hover(null)}
      >
        {number ? numberOf(id) : nameOf(id)}
      </button>
    </li>
  )
}

/** The free part of the stage, measured with a row of the type at hand. */
function useRoom() {
  const probe = useRef<HTMLDivElement>(null)
  const insets = useStage((s) => s.insets)
  const leg = useLabels((s) => s.extent)
  const [size, setSize] = useState({ width: 0, height: 0, row: 0 })
  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return undefined
    const measure = (): void =>
      setSize({ width: innerWidth, height: innerHeight, row: Math.ceil(element.getBoundingClientRect().height) })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(document.documentElement)
    return () => observer.disconnect()
  }, [])
  const room = useMemo<Room | null>(() => {
    if (size.row === 0 || leg.right <= leg.left) return null
    const [left, right] = [insets.left + MARGIN, size.width - insets.right - MARGIN]
    const [top, bottom] = [insets.top + MARGIN, size.height - insets.bottom - MARGIN]
    return { left, right, top, bottom, leftTop: Math.max(top, underTitle(left)), leg, row: size.row }
  }, [size, insets, leg])
  return { probe, room }
}

/** Height under the page's title, if that reaches over what is right of `left`. */
function underTitle(left: number): number {
  const title = document.querySelector('.masthead')?.getBoundingClientRect()
  return title && title.right > left ? title.bottom : 0
}

/** Space that labels keep from the interface. */
const MARGIN = 10

/** Puts words and lines where they belong in this frame. */
function draw(labels: readonly Anchor[], room: Room, words: HTMLUListElement, marks: SVGSVGElement): void {
  const places = layoutLabels(labels, room)
  labels.forEach(({ x, y }, i) => {
    const place = places[i]!
    const word = words.children[i] as HTMLElement | undefined
    const mark = marks.children[i]
    if (!word || !mark) return
    const away = place.side === 'left' ? '-100%' : '0'
    word.dataset.side = place.side
    word.style.maxWidth = `${Math.round(place.side === 'left' ? place.x - room.left : room.right - place.x)}px`
    word.style.transform = `translate(${px(place.x)}, ${px(place.y)}) translate(${away}, -50%)`
    for (const line of mark.querySelectorAll('line')) {
      line.setAttribute('x1', String(place.x))
      line.setAttribute('y1', place.y.toFixed(1))
      line.setAttribute('x2', x.toFixed(1))
      line.setAttribute('y2', y.toFixed(1))
    }
    const dot = mark.querySelector('circle')
    dot?.setAttribute('cx', x.toFixed(1))
    dot?.setAttribute('cy', y.toFixed(1))
  })
}

const px = (value: number): string => `${value.toFixed(1)}px`
