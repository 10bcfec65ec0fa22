import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { STANDARD_VIEWS, type StandardView } from '../../state/viewState.ts'
import { showView } from '../shell/shortcuts.ts'
import { facing, type Seen, seenDirections } from './directions.ts'
import './orientation.css'

/** From the middle to a direction's end, and on to its word, in units of the drawing. */
const RADIUS = 34
const WORD = 45

/**
 * A small globe with the six anatomical directions, turning with the leg; a click on a word looks from there.
 * Assistive technology gets it as one picture: the rail has the same six views as buttons.
 */
export function Orientation() {
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const globe = globeOf(element)
    let last = ''
    return onFrame(({ azimuth, elevation }) => {
      const key = `${azimuth.toFixed(1)} ${elevation.toFixed(1)}`
      if (key === last) return
      last = key
      drawGlobe(globe, azimuth, elevation)
    })
  }, [])

  return (
    <div className="orientation chrome" ref={root} role="img">
      <svg viewBox="-72 -54 144 108" aria-hidden="true" focusable="false">
        <circle className="globe" r={RADIUS} />
        <ellipse className="globe equator" rx={RADIUS} ry={0} />
        {STANDARD_VIEWS.map((name) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the rail has the buttons.
          <g key={name} className="direction" data-direction={name} onClick={() => showView(name)}>
            <line />
            <circle className="end" r={2.4} />
            <rect className="target" x={-30} y={-11} width={60} height={22} />
            <text dy="0.32em">{t(`view.${name}`).toLowerCase()}</text>
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
  readonly group: SVGElement
  readonly line: SVGElement
  readonly dot: SVGElement
  readonly word: SVGElement
  readonly target: SVGElement
}

function globeOf(root: HTMLElement): Globe {
  const part = <E extends Element>(of: Element, selector: string): E => of.querySelector<E>(selector)!
  return {
    root,
    equator: part(root, '.equator'),
    ends: STANDARD_VIEWS.map((name) => {
      const group = part<SVGElement>(root, `[data-direction=${name}]`)
      const [line, dot] = [part<SVGElement>(group, 'line'), part<SVGElement>(group, '.end')]
      return { name, group, line, dot, word: part(group, 'text'), target: part(group, '.target') }
    }),
  }
}

function drawGlobe({ root, equator, ends }: Globe, azimuth: number, elevation: number): void {
  const seen = seenDirections(azimuth, elevation)
  equator.setAttribute('ry', (RADIUS * Math.abs(Math.sin((elevation * Math.PI) / 180))).toFixed(1))
  for (const end of ends) drawEnd(end, seen[end.name])
  const words = facing(seen).map((name) => t(`view.${name}`).toLowerCase())
  root.setAttribute('aria-label', t('orientation.label', words.join(t('orientation.and'))))
}

function drawEnd({ group, line, dot, word, target }: End, { x, y, near }: Seen): void {
  const out = Math.hypot(x, y)
  place(dot, x * RADIUS, -y * RADIUS)
  line.setAttribute('x2', (x * RADIUS).toFixed(1))
  line.setAttribute('y2', (-y * RADIUS).toFixed(1))
  // A word near the middle sits under its dot; one at the rim outside it, on the side where there is room.
  const side = Math.abs(x) > 0.5 ? Math.sign(x) : 0
  const [wx, wy] = out < 0.45 ? [x * RADIUS, -y * RADIUS + 11] : [x * RADIUS + side * 5, -y * WORD]
  place(word, wx, wy)
  place(target, wx + side * 24, wy)
  word.setAttribute('text-anchor', out < 0.45 || side === 0 ? 'middle' : side > 0 ? 'start' : 'end')
  // The side that faces away from the viewer is not written over the one that faces him.
  group.dataset.place = near > 0.8 ? 'front' : near < -0.8 ? 'hidden' : near < -0.2 ? 'back' : 'side'
}

const place = (element: SVGElement, x: number, y: number): void =>
  element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
