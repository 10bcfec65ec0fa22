import type { Field } from './field.ts'
import { FIELD_NAMES, FIELDS, isFieldName } from './fields.ts'
import type { Notice } from './notices.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from './viewState.ts'

/** What an address says: a whole state, and what in it was not understood. */
export interface Address {
  readonly state: ViewState
  readonly notices: readonly Notice[]
}

/**
 * The hash of an address, without its `#`, for a state: only what differs from the default.
 * @example encodeHash({ ...DEFAULT_VIEW_STATE, select: 'soleus', knee: 90 }) // 'select=soleus&knee=90'
 */
export function encodeHash(state: ViewState): string {
  return FIELD_NAMES.flatMap((name) => {
    const word = write(name, state)
    return word === write(name, DEFAULT_VIEW_STATE) ? [] : `${name}=${word}`
  }).join('&')
}

/** The state that a hash names. Unknown keys are ignored; a bad value is reported and the default stands. */
export function decodeHash(hash: string): Address {
  const state: Record<string, unknown> = { ...DEFAULT_VIEW_STATE }
  const notices: Notice[] = []
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = part.split('=')
    if (!isFieldName(name)) continue
    const field = FIELDS[name]
    const word = unescaped(rest.join('='))
    const value = word === undefined ? undefined : field.parse(field.read(word))
    if (value === undefined) notices.push({ field: name, message: `expected ${field.expected}` })
    else state[name] = value
  }
  return { state: state as unknown as ViewState, notices }
}

/** Words hold letters, digits, commas, points, colons and hyphens only: they need no escape. */
function write<K extends keyof ViewState>(name: K, state: ViewState): string {
  const field: Field<ViewState[K]> = FIELDS[name]
  return field.write(state[name])
}

/** A word as people paste it, with escapes; undefined where an escape is broken. */
function unescaped(word: string): string | undefined {
  try {
    return decodeURIComponent(word)
  } catch {
    return undefined
  }
}
