import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { INNERVATION, ROOTS } from '../../src/anatomy/relations/nerveTable.ts'
import { supplyOf } from '../../src/anatomy/relations/supplyOf.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { GERMAN } from '../../src/anatomy/names/german.ts'
import { LATIN } from '../../src/anatomy/names/latin.ts'
import { callBy, nameOf } from '../../src/ui/names/nameOf.ts'
import { breakName } from '../../src/ui/supply/breakName.ts'
import { NerveDiagram } from '../../src/ui/supply/NerveDiagram.tsx'

const MUSCLES = Object.keys(INNERVATION) as (keyof typeof INNERVATION & StructureId)[]

/** The way to a muscle as drawn: lit roots, lines of names, and heights of stations and of the cut. */
function drawn(id: StructureId, latin = false) {
  const { nerves, roots } = supplyOf(id)
  const html = renderToStaticMarkup(<NerveDiagram nerves={nerves} roots={roots} to={nameOf(id)} latin={latin} />)
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1]!)
  const [, height] = html.match(/viewBox="0 0 \d+ ([\d.]+)"/) ?? []
  return {
    lit: all(/<g data-lit="true"><path[^>]*><\/path><rect[^>]*><\/rect><text[^>]*>([A-Z]\d)</g),
    lines: all(/<tspan[^>]*>([^<]+)</g),
    stations: all(/<circle cx="[\d.]+" cy="([\d.]+)"/g).map(Number),
    cut: html.match(/way-cut" d="M4 ([\d.]+)/)?.[1],
    height: Number(height),
    said: html.match(/role="img" aria-label="([^"]+)"/)?.[1],
  }
}

afterEach(() => callBy(null))

describe('the way from the cord to a muscle', () => {
  test('lights the roots of that muscle, and goes down through its nerves', () => {
    const { lit, lines, said } = drawn('tibialis-anterior')
    expect(lit).toEqual(['L4', 'L5'])
    expect(lines).toEqual(['Sciatic nerve', 'Common fibular nerve', 'Deep fibular nerve', 'Tibialis anterior'])
    expect(said).toContain('L4, L5')
    expect(said).toContain(lines.join(', '))
  })

  test('tells what the model does not hold from what it does', () => {
    const { stations, cut } = drawn('soleus')
    expect(Number(cut)).toBeGreaterThan(stations[0]!)
    expect(Number(cut)).toBeLessThan(stations[1]!)
  })

  test.each(MUSCLES)('%s: nothing is cut off, in German and in Latin', (id) => {
    for (const [table, latin] of [
      [GERMAN.names, false],
      [LATIN, true],
    ] as const) {
      callBy(table)
      const { lines, stations, height, lit } = drawn(id, latin)
      // 22 letters of 13 px are at most 152 px of the 152 that lie right of the stem.
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(22)
      expect(stations).toEqual(stations.toSorted((a, b) => a - b))
      expect(height).toBeGreaterThan(stations.at(-1)! + 6)
      expect(lit).toEqual(ROOTS.filter((root) => lit.includes(root)))
      expect(lit.length).toBeGreaterThan(0)
    }
  })

  test('speaks the language of names', () => {
    callBy(LATIN)
    expect(drawn('soleus', true).lines[0]).toBe('Nervus ischiadicus')
    callBy(GERMAN.names)
    expect(drawn('soleus').lines.join(' ')).toContain(GERMAN.names['tibial-nerve'])
  })
})

test('a name breaks at its spaces only', () => {
  expect(breakName('Musculus flexor hallucis longus', 22)).toEqual(['Musculus flexor', 'hallucis longus'])
  expect(breakName('Schienbeinvordermuskelband', 10)).toEqual(['Schienbeinvordermuskelband'])
})
