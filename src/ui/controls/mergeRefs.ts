import type { Ref, RefCallback } from 'react'

/** One reference that sets two. */
export const mergeRefs =
  <T>(a: Ref<T>, b: Ref<T> | undefined): RefCallback<T> =>
  (value) => {
    set(a, value)
    set(b, value)
  }

function set<T>(ref: Ref<T> | undefined, value: T | null): void {
  if (typeof ref === 'function') ref(value)
  else if (ref) ref.current = value
}
