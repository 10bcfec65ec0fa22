import type { StructureId } from '../anatomy/ids.ts'

/** An answer given in the quiz. */
export interface Answer {
  readonly question: string
  readonly answer: StructureId | null
  readonly correct: boolean
}

type Listener = (answer: Answer) => void
const listeners = new Set<Listener>()

/** Calls back on each answer; returns the way to stop. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells those who listen that a question was answered. */
export function answered(answer: Answer): void {
  for (const listener of listeners) listener(answer)
}
