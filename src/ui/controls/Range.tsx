import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react'
import { mergeRefs } from './mergeRefs.ts'
import './range.css'

interface RangeProps {
  readonly label: ReactNode
  readonly min: number
  readonly max: number
  readonly step: number
  /** What the state says; left out where the frames write the value. */
  readonly value?: number
  readonly valueText?: string
  /** The first move of a drag or of a held key, or a later one. */
  readonly onMove: (value: number, first: boolean) => void
  readonly inputRef?: Ref<HTMLInputElement>
  /** Marks a value on the track, such as neutral. */
  readonly mark?: number
}

/** Writes a slider's value and the length of its filled track, outside React. */
export function writeRange(input: HTMLInputElement, value: number): void {
  input.value = String(value)
  const { min, max } = input
  input.style.setProperty('--filled', String((value - Number(min)) / (Number(max) - Number(min))))
}

/**
 * A slider. The browser's own: it is known to every assistive technology, and the frames can move it without React.
 */
export function Range({ label, min, max, step, value, valueText, onMove, inputRef, mark }: RangeProps) {
  const own = useRef<HTMLInputElement>(null)
  const moving = useRef(false)
  const end = (): void => {
    moving.current = false
  }

  useLayoutEffect(() => {
    if (own.current && value !== undefined && !moving.current) writeRange(own.current, value)
  }, [value])

  return (
    <label className="range">
      <span className="range-label">{label}</span>
      <input
        ref={mergeRefs(own, inputRef)}
        type="range"
        min={min}
        max={max}
        step={step}
        defaultValue={value ?? min}
        aria-valuetext={valueText}
        style={mark === undefined ? undefined : markAt((mark - min) / (max - min))}
        onInput={(e) => {
          const now = e.currentTarget.valueAsNumber
          writeRange(e.currentTarget, now)
          onMove(now, !moving.current)
          moving.current = true
        }}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyUp={end}
        onBlur={end}
      />
    </label>
  )
}

const markAt = (place: number): Record<string, number> => ({ '--mark': place })
