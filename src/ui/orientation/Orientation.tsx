import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import { STANDARD_VIEWS, type StandardView } from '../../state/viewpoint.ts'
import { showView } from '../shell/shortcuts.ts'
import { facing, type Seen, seenDirections } from './directions.ts'
import './orientation.css'

/** From the middle to a direction's end, and on from there to its word, in units of the drawing. */
const RADIUS = 32
const WORD_BELOW = 10
const WORD_BESIDE = 23
const WORD_OVER = 9

/**
 * A small globe with the six anatomical directions, turning with the leg; a click on a word looks from there.
 * Assistive technology gets it as one picture: the rail has the same six views as buttons.
 */
export function Orientation() {
  const root = useRef<HTMLDivElement>(null)
  const side = useView((s) => s.state.side)

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const globe = globeOf(element)
    let last = ''
    return onFrame(({ azimuth, elevation }) => {
      const key = `${azimuth.toFixed(1)} ${elevation.toFixed(1)}`
      if (key === last) return
      last = key
      drawGlobe(globe, seenDirections(azimuth, elevation, side))
    })
  }, [side])

  return (
    <div className="orientation" ref={root} role="img">
      <svg viewBox="-72 -54 144 108" aria-hidden="true" focusable="false">
        <circle className="globe" r={RADIUS} />
        <ellipse className="globe equator" rx={RADIUS} ry={0} />
        {STANDARD_VIEWS.map((name) => (
          <g key={name} className="axis" data-axis={name}>
            <line />
            <circle r={2} />
          </g>
        ))}
        {STANDARD_VIEWS.map((name) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the rail has the buttons.
          <g key={name} className="direction" data-direction={name} onClick={() => showView(name)}>
            <rect x={-28} y={-10} width={56} height={20} />
            <text dy="0.34em">{t(`view.${name}`).toLowerCase()}</text>
            <text className="direction-short" dy="0.34em">
              {t(`view.short.${name}`)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

interface Globe {
  readonly root: HTMLElement
  readonly equator: SVGElement
  readonly ends: readonly End[]
}

interface End {
  readonly name: StandardView
  readonly axis: SVGElement
  readonly line: SVGElement
  readonly dot: SVGElement
  readonly word: SVGElement
}

function globeOf(root: HTMLElement): Globe {
  const part = (of: Element, selector: string): SVGElement => of.querySelector<SVGElement>(selector)!
  return {
    root,
    equator: part(root, '.equator'),
    ends: STANDARD_VIEWS.map((name) => {
      const axis = part(root, `[data-axis=${name}]`)
      const [line, dot] = [part(axis, 'line'), part(axis, 'circle')]
      return { name, axis, line, dot, word: part(root, `[data-direction=${name}]`) }
    }),
  }
}

function drawGlobe({ root, equator, ends }: Globe, seen: ReturnType<typeof seenDirections>): void {
  // The horizon narrows to a line as the eye comes level with it.
  equator.setAttribute('ry', (RADIUS * Math.abs(seen.superior.near)).toFixed(1))
  for (const end of ends) drawEnd(end, seen[end.name])
  const words = facing(seen).map((name) => t(`view.${name}`).toLowerCase())
  root.setAttribute('aria-label', t('orientation.label', words.join(t('orientation.and'))))
}

function drawEnd({ axis, line, dot, word }: End, { x, y, near }: Seen): void {
  place(dot, x * RADIUS, -y * RADIUS)
  line.setAttribute('x2', (x * RADIUS).toFixed(1))
  line.setAttribute('y2', (-y * RADIUS).toFixed(1))
  // A word near the middle sits under its dot; one at the rim outside it.
  const out = Math.hypot(x, y)
  if (out < 0.4) place(word, x * RADIUS, -y * RADIUS + WORD_BELOW)
  else place(word, x * (RADIUS + WORD_BESIDE / out), -y * (RADIUS + WORD_OVER / out))
  const seen = near > 0.85 ? 'front' : near < -0.85 ? 'hidden' : near < -0.2 ? 'back' : 'side'
  axis.dataset.seen = seen
  word.dataset.seen = seen
}

const place = (element: SVGElement, x: number, y: number): void =>
  element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
