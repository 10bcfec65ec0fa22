import { FIELDS, isFieldName } from './fields.ts'
import type { ViewState } from './viewState.ts'

/**
 * Checks a change of the view state that a program asks for, and gives it back with its type.
 * @throws TypeError that names the field which is unknown or has a bad value; nothing is applied then.
 * @example parsePatch({ knee: 90, select: 'soleus' })
 */
export function parsePatch(patch: unknown): Partial<ViewState> {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch))
    throw new TypeError('state: expected an object of fields')
  return Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, parseField(name, value)]))
}

function parseField(name: string, value: unknown): unknown {
  if (!isFieldName(name)) throw new TypeError(`${name}: no such field`)
  const parsed = FIELDS[name].parse(value)
  if (parsed === undefined) throw new TypeError(`${name}: expected ${FIELDS[name].expected}`)
  return parsed
}
