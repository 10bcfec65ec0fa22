import { type RefObject, useEffect, useMemo, useRef } from 'react'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { type Live, live, onFrame } from '../../state/live.ts'
import { paletteOf, useTheme } from '../../state/theme.ts'
import { useView } from '../../state/view.ts'
import type { MuscleStyle } from './muscles.ts'

/** A curve: its values at the plot's places, and how it is drawn. */
export interface Line {
  /** Null where there is no value. */
  readonly y: ArrayLike<number | null>
  readonly style: Pick<MuscleStyle, 'colour' | 'dash'> & { readonly width?: number }
}

/** A mark that goes with the leg: where it stands now. */
export interface Mark {
  readonly style: Pick<MuscleStyle, 'colour' | 'mark'>
  readonly x: (live: Readonly<Live>) => number
  readonly y: (live: Readonly<Live>) => number
}

export interface PlotProps {
  /** What the plot shows, in words. */
  readonly label: string
  readonly x: Float64Array
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  /** Range of the values. */
  readonly range: readonly [least: number, most: number]
  readonly unit: string
  readonly xUnit: string
}

/** A small plot: curves that are drawn when they change, marks that the frames move. */
export function Plot({ label, x, lines, marks, range, unit, xUnit }: PlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const place = useRef(() => {})
  const plot = useRef<UPlot | null>(null)
  const projector = useView((s) => s.state.projector)
  const palette = useTheme((theme) => paletteOf(theme, projector))
  const data = useMemo(() => [x, ...lines.map((line) => line.y)] as unknown as UPlot.AlignedData, [x, lines])
  const shape = JSON.stringify([lines.map((line) => line.style), range, unit, xUnit])
  const drawn = useRef({ data, lines, range, unit, xUnit })
  drawn.current = { data, lines, range, unit, xUnit }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas takes its colours when it is made, and its data later.
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const options = optionsFor(element, drawn.current)
    // Only what has been drawn has places for the marks: a leg that is still sends no frame to move them.
    const made = new UPlot({ ...options, hooks: { draw: [() => place.current()] } }, drawn.current.data, element)
    plot.current = made
    const observer = new ResizeObserver(() => made.setSize(sizeOf(element)))
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
      plot.current = null
    }
  }, [palette, shape])
  useEffect(() => plot.current?.setData(data), [data])
  useMarks(plot, marks, `${palette} ${shape}`, place)
  return <div ref={box} className="plot" role="img" aria-label={label} />
}

const HEIGHT = 8.2

/** Height in the page's own measure, so that a projector's plots are larger. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width: Math.max(120, element.clientWidth), height: Math.round(HEIGHT * Math.max(16, rem * 0.8)) }
}

type Drawn = Pick<PlotProps, 'lines' | 'range' | 'unit' | 'xUnit'>

function optionsFor(element: HTMLElement, { lines, range, unit, xUnit }: Drawn): UPlot.Options {
  const css = getComputedStyle(element)
  const colour = (name: string): string => css.getPropertyValue(name).trim()
  const resolved = (name: string): string => {
    element.style.setProperty('color', `var(${name})`)
    const value = getComputedStyle(element).color
    element.style.removeProperty('color')
    return value
  }
  const size = Number.parseFloat(css.fontSize)
  const axis = {
    stroke: resolved('--ink-soft'),
    font: `${size}px ${colour('--sans')}`,
    grid: { stroke: resolved('--line'), width: 1 },
    ticks: { show: false },
  }
  return {
    ...sizeOf(element),
    padding: [size * 0.6, size * 2, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: false }, y: { range: [range[0], range[1]] } },
    axes: [
      { ...axis, size: size * 2.1, gap: 3, space: size * 4, values: (_, ticks) => ticks.map((v) => `${v}${xUnit}`) },
      { ...axis, size: size * 3.6, gap: 4, space: size * 2.2, values: (_, ticks) => ticks.map((v) => `${v}${unit}`) },
    ],
    series: [
      {},
      ...lines.map(({ style }) => ({
        stroke: resolved(style.colour),
        width: style.width ?? 2,
        dash: [...style.dash],
        points: { show: false },
      })),
    ],
  }
}

/** Keeps the marks where the leg is now; moves only those that changed. `place` puts all of them anew. */
function useMarks(
  plot: RefObject<UPlot | null>,
  marks: readonly Mark[],
  made: string,
  place: RefObject<() => void>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plot that was made anew has lost its marks.
  useEffect(() => {
    const drawn = plot.current
    if (!drawn) return undefined
    const dots = marks.map(({ style }) => {
      const dot = document.createElement('div')
      dot.className = `plot-mark plot-${style.mark}`
      dot.style.setProperty('--colour', `var(${style.colour})`)
      drawn.over.append(dot)
      return dot
    })
    const shown = marks.map(() => ({ x: Number.NaN, y: Number.NaN }))
    const move = (now: Readonly<Live>): void => {
      for (let i = 0; i < marks.length; i++) {
        const mark = marks[i]!
        const at = shown[i]!
        const x = drawn.valToPos(mark.x(now), 'x')
        const y = drawn.valToPos(mark.y(now), 'y')
        if (Math.abs(x - at.x) < 0.2 && Math.abs(y - at.y) < 0.2) continue
        at.x = x
        at.y = y
        dots[i]!.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      }
    }
    const stop = onFrame(move)
    place.current = () => {
      for (const at of shown) at.x = Number.NaN
      move(live)
    }
    return () => {
      stop()
      place.current = () => {}
      for (const dot of dots) dot.remove()
    }
  }, [plot, marks, made, place])
}
