import type { ReactNode } from 'react'
import type { Fact } from '../../anatomy/facts.ts'
import { FactText } from '../panel/FactText.tsx'

/** Statements one after the other. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) =>
  facts.map((fact, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a text never change their order.
    <FactText key={i} fact={fact} />
  ))

interface DetailsProps {
  readonly title: string
  /** What else it is called. */
  readonly alias?: string | undefined
  readonly children: ReactNode
}

/** A part of the text that unfolds. */
export const Details = ({ title, alias, children }: DetailsProps) => (
  <details className="unfold">
    <summary>
      {title}
      {alias && <span className="unfold-alias"> {alias}</span>}
    </summary>
    {children}
  </details>
)
