import { create } from 'zustand'
import { decodeHash } from './url.ts'

/** A view that the reader kept: a name and the hash of its address. */
export interface SavedView {
  readonly name: string
  readonly hash: string
}

interface SavedViews {
  readonly views: readonly SavedView[]
}

const KEY = 'sural.views'
const LONGEST_NAME = 80
const MOST = 200

/** The views kept on this device; they never leave it but as a file that the reader saves. */
export const useSavedViews = create<SavedViews>(() => ({ views: remembered() }))

/** Keeps a view under a name; an older one of the same name gives way. */
export function keepView(name: string, hash: string): void {
  keep([...useSavedViews.getState().views.filter((view) => view.name !== name), { name, hash }])
}

export function dropView(name: string): void {
  keep(useSavedViews.getState().views.filter((view) => view.name !== name))
}

/** Adds views from a file; one of the same name gives way. */
export function addViews(views: readonly SavedView[]): void {
  const names = new Set(views.map(({ name }) => name))
  keep([...useSavedViews.getState().views.filter(({ name }) => !names.has(name)), ...views])
}

/** The text of a file of saved views. */
export const viewsFile = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ sural: 'views', version: 1, views }, null, 2)}\n`

/**
 * Reads a file of saved views.
 * @throws TypeError that names the field which is wrong; nothing is taken over then.
 * @example parseViews('{ "sural": "views", "version": 1, "views": [{ "name": "Knee bent", "hash": "knee=90" }] }')
 */
export function parseViews(text: string): readonly SavedView[] {
  const file = parsed(text)
  if (file.sural !== 'views') throw new TypeError('sural: expected "views"')
  if (file.version !== 1) throw new TypeError('version: expected 1')
  if (!Array.isArray(file.views)) throw new TypeError('views: expected a list')
  if (file.views.length > MOST) throw new TypeError(`views: expected at most ${MOST}`)
  return file.views.map((view: unknown, i) => parseView(view, `views[${i}]`))
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file === 'object' && file !== null) return file as Record<string, unknown>
  } catch {}
  throw new TypeError('file: expected JSON with saved views')
}

function parseView(view: unknown, where: string): SavedView {
  const { name, hash } = (typeof view === 'object' && view !== null ? view : {}) as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
    throw new TypeError(`${where}.name: expected a text of 1 to ${LONGEST_NAME} letters`)
  if (typeof hash !== 'string') throw new TypeError(`${where}.hash: expected an address's hash`)
  const [notice] = decodeHash(hash).notices
  if (notice) throw new TypeError(`${where}.hash, ${notice.field}: ${notice.message}`)
  return { name: name.trim(), hash }
}

function keep(views: readonly SavedView[]): void {
  useSavedViews.setState({ views })
  // Storage may be full or forbidden; then the views last as long as the page.
  try {
    localStorage.setItem(KEY, viewsFile(views))
  } catch {}
}

function remembered(): readonly SavedView[] {
  try {
    const text = localStorage.getItem(KEY)
    return text === null ? [] : parseViews(text)
  } catch {
    return []
  }
}
