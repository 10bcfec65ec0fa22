import { useLayoutEffect, useRef } from 'react'
import { onFrame } from '../../state/live.ts'
import type { Measurement } from '../../state/measurement.ts'
import { useView } from '../../state/view.ts'
import { figureOf } from './measured.ts'
import { middleOfStage } from './middleOfStage.ts'
import { useMeasuring } from './useMeasuring.ts'
import './measure.css'

/** The measured line on the leg with its number; follows camera and pose on every frame. */
export function MeasureLine({ measurement }: { readonly measurement: Measurement }) {
  const selected = useView((s) => s.state.select)
  const measuring = useMeasuring()
  const lines = useRef<SVGSVGElement>(null)
  const cross = useRef<HTMLElement>(null)
  const figure = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (!measuring) return undefined
    const draw = (): void => {
      const [middle, height] = middleOfStage()
      cross.current?.style.setProperty('translate', `${middle}px ${height}px`)
      if (!lines.current || !figure.current) return
      const measured = measuring.measure(measurement, selected)
      const path = measured.line.length < 4 ? '' : measured.line.map((x) => x.toFixed(1)).join(' ')
      for (const line of lines.current.querySelectorAll('polyline')) line.setAttribute('points', path)
      lines.current.querySelectorAll('circle').forEach((dot, i) => {
        dot.setAttribute('cx', String(measured.points[2 * i] ?? -99))
        dot.setAttribute('cy', String(measured.points[2 * i + 1] ?? -99))
      })
      const text = figureOf(measurement, measured)
      if (figure.current.textContent !== text) figure.current.textContent = text
      const half = 2 * Math.floor(measured.line.length / 4)
      const even = measured.line.length === 4
      const [x, y] = even
        ? [(measured.line[0]! + measured.line[2]!) / 2, (measured.line[1]! + measured.line[3]!) / 2]
        : [measured.line[half] ?? -99, measured.line[half + 1] ?? -99]
      figure.current.hidden = text === ''
      figure.current.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(14px, -50%)`
    }
    const observer = new ResizeObserver(draw)
    observer.observe(document.documentElement)
    const stop = onFrame(draw)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [measuring, measurement, selected])
  return (
    <div className="measured" aria-hidden="true">
      <svg ref={lines} aria-hidden="true">
        <polyline className="measured-halo" />
        <polyline />
        <circle r="4" cx="-99" cy="-99" />
        <circle r="4" cx="-99" cy="-99" />
        <circle r="4" cx="-99" cy="-99" />
      </svg>
      <i ref={cross} className="measure-cross" />
      <span ref={figure} hidden />
    </div>
  )
}
