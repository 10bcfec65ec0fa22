import { create } from 'zustand'
import { LONGEST_NAME, MOST_VIEWS, readKeptViews, type SavedView, viewsFile } from './viewsFile.ts'

interface SavedViews {
  readonly views: readonly SavedView[]
}

const KEY = 'sural.views'
/** Where it is put aside what this version cannot read: a later one may. */
const UNREAD_KEY = 'sural.views.unread'

/** The views kept on this device; they never leave it but as a file that the reader saves. */
export const useSavedViews = create<SavedViews>(() => ({ views: remembered() }))

// Another tab keeps views too: none may overwrite what the other kept.
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) useSavedViews.setState({ views: remembered() })
  })

/** What became of a view: `passing` where this device stores nothing and it goes with the page. */
export type Keeping = 'kept' | 'replaced' | 'passing' | 'full'

/** Keeps a view under a name; an older one of the same name gives way. */
export function keepView(name: string, hash: string): Keeping {
  const others = useSavedViews.getState().views.filter((view) => view.name !== name)
  const replaces = others.length < useSavedViews.getState().views.length
  if (others.length >= MOST_VIEWS) return 'full'
  if (!keep([...others, { name, hash }])) return 'passing'
  return replaces ? 'replaced' : 'kept'
}

export function dropView(name: string): void {
  keep(useSavedViews.getState().views.filter((view) => view.name !== name))
}

/** What became of views from a file. */
export interface Added {
  readonly added: number
  /** Left out: they were there already, name and address. */
  readonly known: number
  /** Of those added: how many have a number behind their name, which another view bears. */
  readonly renamed: number
  /** Whether they were too many together with what is there: then none is added. */
  readonly full: boolean
}

/** Adds views from a file. What is there stays as it is: another view of the same name gets a number behind its name. */
export function addViews(views: readonly SavedView[]): Added {
  const all = [...useSavedViews.getState().views]
  const before = all.length
  let [known, renamed] = [0, 0]
  for (const { name, hash } of views) {
    if (all.some((view) => view.hash === hash && (view.name === name || isNumbered(view.name, name)))) {
      known += 1
      continue
    }
    const own = freeName(name, all)
    if (own !== name) renamed += 1
    all.push({ name: own, hash })
  }
  if (all.length > MOST_VIEWS) return { added: 0, known: 0, renamed: 0, full: true }
  if (all.length > before) keep(all)
  return { added: all.length - before, known, renamed, full: false }
}

/** A name that no view bears yet: the wished one, else with the next free number behind it. */
export function freeName(wish: string, views: readonly SavedView[] = useSavedViews.getState().views): string {
  const taken = new Set(views.map(({ name }) => name))
  for (let n = 1; ; n++) {
    const number = n === 1 ? '' : ` (${n})`
    const name = `${wish.slice(0, LONGEST_NAME - number.length)}${number}`
    if (!taken.has(name)) return name
  }
}

const isNumbered = (name: string, wish: string): boolean => {
  const number = / \(\d+\)$/.exec(name)?.[0]
  return number !== undefined && name === `${wish.slice(0, LONGEST_NAME - number.length)}${number}`
}

/** Returns whether this device stored them; where storage is full or forbidden they last as long as the page. */
function keep(views: readonly SavedView[]): boolean {
  useSavedViews.setState({ views })
  try {
    localStorage.setItem(KEY, viewsFile(views))
    return true
  } catch {
    return false
  }
}

function remembered(): readonly SavedView[] {
  let text: string | null = null
  try {
    text = localStorage.getItem(KEY)
    return text === null ? [] : readKeptViews(text)
  } catch {
    putAside(text)
    return []
  }
}

function putAside(text: string | null): void {
  try {
    if (text !== null) localStorage.setItem(UNREAD_KEY, text)
  } catch {}
}
