import { Component, type ReactNode } from 'react'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'

type Part = Extract<PlainKey, `broken.part.${string}`>

interface ErrorBoundaryProps {
  readonly part: Part
  /** A change of this value tries again: the error may have lain in what was shown. */
  readonly resetOn?: unknown
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly resetOn: unknown
}

/** Keeps an error in one part of the page from taking the others down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, resetOn: this.props.resetOn }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ resetOn }: ErrorBoundaryProps, state: State): Partial<State> | null {
    return resetOn === state.resetOn ? null : { error: null, resetOn }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div role="alert" className="broken">
        <p className="broken-title">{t('broken.title', t(this.props.part))}</p>
        <p>{t('broken.text')}</p>
        <p className="broken-detail">{error.message}</p>
        <button type="button" className="button" onClick={() => this.setState({ error: null })}>
          {t('broken.retry')}
        </button>
      </div>
    )
  }
}
