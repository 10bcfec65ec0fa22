import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { CLAIMS } from '../../anatomy/claims/index.ts'
import { useStage } from '../../state/stage.ts'
import { amend, change, useView, viewState } from '../../state/view.ts'
import { wasEntered } from './articleMode.ts'
import { pieceAt, placeOf, scrollFor } from './readingPlace.ts'
import { sceneHere } from './sceneHere.ts'
import { atRest } from './sceneOf.ts'

/** Scrolling that rests this long, milliseconds, has arrived: the leg does not follow each statement in passing. */
const SETTLED = 160
/** How long a guided scroll may take before the reader's own counts again, milliseconds. */
const GUIDED = 700

const LAST = CLAIMS.length - 1

interface Reading {
  /** The statement that is read, by its place among all. */
  readonly step: number
  readonly column: RefObject<HTMLElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const scene = (step: number) => sceneHere(CLAIMS[step]!.scene)

/** Reads a statement for a click: one step of the history. */
export const readNow = (step: number): void => change({ step, ...scene(step) })

/** Goes on or back in the text: no step of the history, so that undo leads out of the article, not through it. */
function turnTo(step: number): void {
  const next = Math.min(LAST, Math.max(0, step))
  amend({ step: next, ...scene(next) })
}

/** Ties the column of text and the leg together: scrolling, keys and addresses all lead to a statement and its scene. */
export function useReading(): Reading {
  const step = useView((s) => Math.min(s.state.step, LAST))
  const column = useRef<HTMLElement>(null)
  const seen = useRef(-1)

  useFirstScene(column)
  useScrolling(column, seen)
  usePageKeys(column)

  useLayoutEffect(() => {
    const opened = seen.current < 0
    if (seen.current !== step && !(opened && step === 0)) bringUp(column.current, step, !opened)
    seen.current = step
  }, [step])

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = WALK[event.key]?.(viewState().step)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    turnTo(to)
    focusOnStatement(column.current)
  }
  return { step, column, onKeyDown }
}

const WALK: Readonly<Record<string, (step: number) => number>> = {
  ArrowDown: (step) => step + 1,
  ArrowUp: (step) => step - 1,
  Home: () => 0,
  End: () => LAST,
}

/** The scene of the first statement, when the leg is there; an address that names a scene keeps its own. */
function useFirstScene(column: RefObject<HTMLElement | null>): void {
  // A scene may select what comes with the leg's context.
  const settled = useStage((s) => s.complete || s.phase.kind === 'failed')
  useEffect(() => {
    if (wasEntered()) focusOnStatement(column.current)
  }, [column])
  useEffect(() => {
    if (settled && (wasEntered() || atRest(viewState()))) turnTo(viewState().step)
  }, [settled])
}

/**
 * The reader scrolls: the statement at the reading place is marked at once, its scene follows when the text rests. What
 * stands beside the statements (`data-aside`) leaves the scene alone.
 */
function useScrolling(column: RefObject<HTMLElement | null>, seen: RefObject<number>): void {
  useEffect(() => {
    const frame = scrollerOf(column.current)
    if (!frame) return
    let timer = 0
    const onScroll = (): void => {
      if (guidedUntil > performance.now()) return
      const place = placeOf(frame)
      if (boxes(column.current, frame, '[data-aside]').some(({ top, bottom }) => top <= place && place <= bottom))
        return
      const step = pieceAt(place, boxes(column.current, frame))
      if (step === viewState().step) return
      seen.current = step
      amend({ step })
      clearTimeout(timer)
      timer = window.setTimeout(() => turnTo(viewState().step), SETTLED)
    }
    frame.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      frame.removeEventListener('scroll', onScroll)
    }
  }, [column, seen])
}

/** A presenter's remote sends page keys, wherever the focus is. */
function usePageKeys(column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      if (by === 0 || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      turnTo(viewState().step + by)
      if (column.current?.contains(document.activeElement)) focusOnStatement(column.current)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [column])
}

/** Until when scrolling is ours, not the reader's; by the clock of `performance`. */
let guidedUntil = 0

/** Scrolls the column to a statement. */
function bringUp(column: HTMLElement | null, step: number, glide: boolean): void {
  const frame = scrollerOf(column)
  const box = frame && boxes(column, frame)[step]
  if (!frame || !box) return
  const smooth = glide && !matchMedia('(prefers-reduced-motion: reduce)').matches
  guidedUntil = performance.now() + (smooth ? GUIDED : SETTLED)
  // The title stands above the first statement.
  const top = step === 0 ? 0 : scrollFor((box.top + box.bottom) / 2, frame)
  frame.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' })
}

/** Moves the focus to the statement that is read; its place on screen is the scroll's affair. */
function focusOnStatement(column: HTMLElement | null): void {
  requestAnimationFrame(() =>
    column?.querySelector<HTMLElement>('[aria-current] .statement-number')?.focus({ preventScroll: true }),
  )
}

const scrollerOf = (column: HTMLElement | null): HTMLElement | null => column?.closest('.panel-scroll') ?? null

/** Where the statements, or other pieces, lie in the text: pixels from its top. */
function boxes(column: HTMLElement | null, frame: HTMLElement, pieces = '[data-claim]') {
  const top = frame.getBoundingClientRect().top - frame.scrollTop
  return [...(column?.querySelectorAll(pieces) ?? [])].map((piece) => {
    const box = piece.getBoundingClientRect()
    return { top: box.top - top, bottom: box.bottom - top }
  })
}
