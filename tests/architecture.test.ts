import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frameCalls, frameLoopFaults } from './law/frameLoops.ts'
import { importCycles, importedNames, importsOf } from './law/imports.ts'
import { forbidden, LAYERS, layerOf } from './law/layers.ts'
import { projectFiles } from './law/projectFiles.ts'
import { ofType, readSource, type SourceFile } from './law/sourceFile.ts'

const everything = projectFiles()
const sources = everything.filter((path) => /^(src|sculpt|tests)\/.*\.tsx?$/.test(path)).map(readSource)
const house = sources.filter((file) => !file.path.startsWith('tests/'))

/** A list that must be empty, said in full when it is not. */
const expectNone = (found: readonly string[]): void => expect(found.join('\n')).toBe('')

/** The faults of every file, each with its path. */
const faults = (files: readonly SourceFile[], of: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => of(file).map((fault) => `${file.path}: ${fault}`))

describe('the walk itself', () => {
  test('sees the house', () => {
    expect(house.length).toBeGreaterThan(60)
    const seen = new Set(house.map((file) => layerOf(file.path)))
    for (const layer of ['anatomy', 'biomechanics', 'state', 'scene', 'ui', 'app', 'sculpt'])
      expect(seen, `no file of ${layer} was read`).toContain(layer)
  })

  test('sees imports of every form', () => {
    const all = house.flatMap(importsOf)
    expect(all.filter((i) => i.relative).length).toBeGreaterThan(100)
    expect(all.some((i) => i.target === 'three')).toBe(true)
    expect(all.some((i) => i.typeOnly)).toBe(true)
    expect(house.flatMap(frameCalls).length).toBeGreaterThan(2)
  })

  test('would see a breach', () => {
    expect(forbidden('anatomy', 'three', false)).toMatch(/may not/)
    expect(forbidden('ui', 'src/scene/registry.ts', true)).toMatch(/may not/)
    expect(forbidden('scene', 'src/ui/App.tsx', true)).toMatch(/may not/)
    expect(forbidden('biomechanics', 'src/state/view.ts', true)).toMatch(/may not/)
    expect(forbidden('sculpt', 'src/state/view.ts', true)).toMatch(/may not/)
    expect(forbidden('state', 'src/anatomy/ids.ts', true)).toBeNull()
  })
})

describe('layers', () => {
  test('every file of src belongs to a layer', () => {
    expect(house.filter((file) => layerOf(file.path) === null).map((file) => file.path))
  })

  test.each(Object.keys(LAYERS))('%s imports only what lies below it', (name) => {
    const files = house.filter((file) => layerOf(file.path) === name)
    const layer = name as keyof typeof LAYERS
    const breaches = faults(files, (file) =>
      importsOf(file).flatMap((i) => forbidden(layer, i.target, i.relative) ?? []),
    )
    expectNone(breaches)
  })

  test('no import runs in a circle', () => {
    expectNone(importCycles(house).map((cycle) => cycle.join(' → ')))
  })

  test('relative imports name a file that exists, with its extension', () => {
    const broken = faults(sources, (file) =>
      importsOf(file)
        .filter((i) => i.relative && !existsSync(i.target))
        .map((i) => i.specifier),
    )
    expectNone(broken)
  })
})

describe('form', () => {
  test('no file is longer than 300 lines', () => {
    expectNone(faults(sources, (file) => (lines(file) > 300 ? [`${lines(file)} lines`] : [])))
  })

  test('no any, no enum, no default export, no silenced compiler', () => {
    const named: Record<string, string> = {
      TSAnyKeyword: 'any',
      TSEnumDeclaration: 'an enum',
      ExportDefaultDeclaration: 'a default export',
    }
    const of = (file: SourceFile): string[] => [
      ...Object.entries(named).flatMap(([type, name]) => ofType(file.tree, type).map(() => name)),
      ...(file.text.match(/@(?:ts)-(?:ignore|nocheck|expect-error$)/gm) ?? []),
      ...(file.path.startsWith('tests/') ? [] : (file.text.match(/@(?:ts)-expect-error/g) ?? [])),
    ]
    expectNone(faults(sources, of))
  })

  test('a frame neither allocates nor sets state', () => {
    expectNone(faults(house, frameLoopFaults))
  })

  test('nothing is written into the page as markup', () => {
    expectNone(faults(house, (file) => file.text.match(/innerHTML|dangerouslySetInnerHTML|\beval\(/g) ?? []))
  })
})

describe('what ships', () => {
  test('no address of another origin outside the citations', () => {
    const allowed = /^https?:\/\/(www\.w3\.org|doi\.org)\//
    const page = ['index.html'].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
    const code = house.filter((file) => file.path.startsWith('src/') && layerOf(file.path) !== 'anatomy')
    const addresses = (text: string): string[] =>
      (text.match(/\bhttps?:\/\/[^\s'"`)]+/g) ?? []).filter((a) => !allowed.test(a))
    expectNone(faults(code, (file) => addresses(file.text)))
    expectNone(page.flatMap(addresses))
  })

  test('nothing is used that fetches from a content network by default', () => {
    const reaching = /<Environment\s[^>]*preset|setDecoderPath|gstatic|githack|unpkg|jsdelivr/g
    const ofDrei = new Set(['Text', 'Text3D', 'Sparkles', 'Cloud', 'useEnvironment', 'useFont'])
    const fault = (file: SourceFile): string[] => [
      ...(file.text.match(reaching) ?? []),
      ...importedNames(file, '@react-three/drei').filter((name) => ofDrei.has(name)),
    ]
    expectNone(faults(house, fault))
  })

  test('the one mesh in the project is the one that sculpt builds', () => {
    const meshes = everything.filter((path) => /\.(stl|obj|ply|fbx|vtp|gltf|glb|bin)$/i.test(path))
    expectNone(meshes.filter((path) => !/^public\/models\/lower-leg(-context)?\.glb$/.test(path)))
  })
})

describe('documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']

  test.each(documents)('%s names only files that exist', (path) => {
    const named = [...readFileSync(path, 'utf8').matchAll(/`([\w.@-]+\/[\w./@-]*|[A-Z]+\.md)`/g)]
    expect(named.length).toBeGreaterThan(3)
    expect(named.map(([, name]) => name ?? '').filter((name) => !existsSync(name)))
  })

  test('README gives the two commands as they are', () => {
    const text = readFileSync('README.md', 'utf8')
    expect(text).toContain('npm ci && npm start')
    expect(text).toContain('npm ci && npm test')
  })
})

const lines = (file: SourceFile): number => file.text.trimEnd().split('\n').length
