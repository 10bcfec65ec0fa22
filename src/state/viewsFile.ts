import { decodeHash } from './url.ts'

/** A view that the reader kept: a name and the hash of its address. */
export interface SavedView {
  readonly name: string
  readonly hash: string
}

export const LONGEST_NAME = 80
/** So many views are kept at most. */
export const MOST_VIEWS = 200
/** No hash of a state is nearly so long: one that is was not written here. */
const LONGEST_HASH = 20_000
/** No file of so many views is larger, bytes. */
export const LARGEST_FILE = 4_500_000

/** Why a file of views is refused; views count from 1, as people count. */
export type ViewsFault =
  | { readonly kind: 'large' | 'json' | 'foreign' | 'list' | 'many' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'name'; readonly view: number }
  | { readonly kind: 'address'; readonly view: number; readonly name: string }
  | { readonly kind: 'value'; readonly view: number; readonly name: string; readonly field: string }

/** A file that holds no saved views, or wrong ones; `fault` says what is wrong and where. */
export class ViewsFileError extends TypeError {
  constructor(readonly fault: ViewsFault) {
    super(`saved views: ${Object.values(fault).join(', ')}`)
  }
}

/** The text of a file of saved views. */
export const viewsFile = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ sural: 'views', version: 1, views }, null, 2)}\n`

/**
 * Reads a file of saved views, all or none.
 * @throws ViewsFileError that says which view is wrong, and in which field.
 * @example parseViews('{ "sural": "views", "version": 1, "views": [{ "name": "Knee bent", "hash": "knee=90" }] }')
 */
export function parseViews(text: string): readonly SavedView[] {
  return listIn(text).map((entry, i) => {
    const view = shapeOf(entry)
    if (!view.name) throw new ViewsFileError({ kind: 'name', view: i + 1 })
    const { name, hash } = view
    if (hash === null) throw new ViewsFileError({ kind: 'address', view: i + 1, name })
    const [notice] = decodeHash(hash).notices
    if (notice) throw new ViewsFileError({ kind: 'value', view: i + 1, name, field: notice.field })
    return { name, hash }
  })
}

/**
 * Reads what this device kept. A view whose address holds a word that this version no longer knows is kept all the
 * same: it shows what it can.
 * @throws ViewsFileError where it is no file of views at all.
 */
export const readKeptViews = (text: string): readonly SavedView[] =>
  listIn(text).flatMap((entry) => {
    const { name, hash } = shapeOf(entry)
    return name && hash !== null ? [{ name, hash }] : []
  })

function listIn(text: string): readonly unknown[] {
  const file = parsed(text)
  if (file.sural !== 'views') throw new ViewsFileError({ kind: 'foreign' })
  if (file.version !== 1) throw new ViewsFileError({ kind: 'version', version: String(file.version).slice(0, 20) })
  if (!Array.isArray(file.views)) throw new ViewsFileError({ kind: 'list' })
  if (file.views.length > MOST_VIEWS) throw new ViewsFileError({ kind: 'many' })
  return file.views
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LARGEST_FILE) throw new ViewsFileError({ kind: 'large' })
  let file: unknown
  try {
    // Some editors put a mark before the first letter, which JSON does not know.
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ViewsFileError({ kind: 'json' })
  }
  if (typeof file !== 'object' || file === null) throw new ViewsFileError({ kind: 'foreign' })
  return file as Readonly<Record<string, unknown>>
}

/** A view's name and hash, each null where it is none. */
function shapeOf(entry: unknown): { readonly name: string | null; readonly hash: string | null } {
  const { name, hash } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>
  const named = typeof name === 'string' ? name.trim() : ''
  return {
    name: named !== '' && named.length <= LONGEST_NAME ? named : null,
    hash: typeof hash === 'string' && hash.length <= LONGEST_HASH ? hash : null,
  }
}
