import { useEffect } from 'react'
import { Tips } from '../tips/Tips.tsx'
import { guardFocus } from './guardFocus.ts'

/** What the page owes its reader from the moment after the first picture. */
export function Afterwards() {
  useEffect(guardFocus, [])
  return <Tips />
}
