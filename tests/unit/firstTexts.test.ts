import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { first } from '../../src/i18n/first.ts'
import { importsOf } from '../law/imports.ts'
import { projectFiles } from '../law/projectFiles.ts'
import { readSource, type SourceFile } from '../law/sourceFile.ts'

/** What is drawn before any part that brings its own texts. */
const ROOTS = ['src/main.tsx', 'src/EmbeddedApp.tsx', 'src/scene/Stage.tsx', 'src/ui/names/ConditionNames.tsx']

const sources = new Map(
  projectFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !/^src\/i18n\/([a-z]{2}[./]|first)/.test(path))
    .map((path) => [path, readSource(path)] as const),
)

/** The files that come with the first picture: all that its roots import at once. */
function early(): SourceFile[] {
  const found = new Map<string, SourceFile>()
  const visit = (path: string): void => {
    const source = sources.get(path)
    if (!source || found.has(path)) return
    found.set(path, source)
    for (const { target, typeOnly, late } of importsOf(source)) if (!typeOnly && !late) visit(target)
  }
  ROOTS.forEach(visit)
  return [...found.values()]
}

/** The keys that files speak of: written out, or put together from a part and an id that no file writes out. */
function keysIn(files: readonly SourceFile[]): string[] {
  const written = (key: string, { text }: SourceFile): boolean => text.includes(`'${key}'`)
  const starts = files.flatMap(({ text }) =>
    [...text.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, start = '']) => start),
  )
  const all = [...sources.values()]
  return Object.keys(en).filter(
    (key) =>
      files.some((file) => written(key, file)) ||
      (starts.some((start) => key.startsWith(start)) && !all.some((file) => written(key, file))),
  )
}

test('the first picture has the texts that it speaks, and no others', () => {
  const files = early()
  expect(files.map(({ path }) => path)).toContain('src/ui/names/NameOption.tsx')
  expect(Object.keys(first).sort()).toEqual(keysIn(files).sort())
})
