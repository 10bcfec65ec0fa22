import { readdirSync } from 'node:fs'
import { posix } from 'node:path'

const NOT_OURS = new Set(['node_modules', '.git', 'dist', '.cache', 'actual'])

/** Every file under a folder of the project, as a path from its root with slashes, sorted. */
export function projectFiles(folder = '.'): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      if (NOT_OURS.has(entry.name)) return []
      return entry.isDirectory() ? projectFiles(path) : [path]
    })
    .sort()
}
