import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { GROUNDS, type Palette, paletteOf } from '../../src/state/theme.ts'

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const block = (selector: string): string => css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''

/** The colour that a token has in a palette. */
function colour(palette: Palette, token: string): string {
  const value = new RegExp(`--${token}: ([^;]+);`)
  const [, projector] = (palette === 'projector' && value.exec(block(':root[data-palette="projector"]'))) || []
  if (projector) return projector
  const [, pair = ''] = value.exec(block(':root')) ?? []
  const [light = '', dark = ''] = pair.match(/#[0-9a-f]{6}/g) ?? []
  return palette === 'dark' ? dark : light
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

describe.each(Object.keys(GROUNDS) as Palette[])('the palette %s', (palette) => {
  test('stands on the ground of the stage', () => {
    expect(colour(palette, 'ground')).toBe(GROUNDS[palette])
  })

  test.each(['ink', 'ink-soft', 'accent', 'alarm'])('has %s that can be read on both grounds', (token) => {
    const wanted = palette === 'projector' ? 7 : 4.5
    for (const ground of ['ground', 'raised'])
      expect(contrast(colour(palette, token), colour(palette, ground))).toBeGreaterThanOrEqual(wanted)
  })

  test('has controls that can be seen, and words on the accent that can be read', () => {
    expect(contrast(colour(palette, 'edge'), colour(palette, 'ground'))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour(palette, 'on-accent'), colour(palette, 'accent'))).toBeGreaterThanOrEqual(4.5)
  })
})

test('the projector goes before the choice, the choice before the system', () => {
  expect(paletteOf({ choice: 'dark', systemDark: true }, true)).toBe('projector')
  expect(paletteOf({ choice: 'light', systemDark: true }, false)).toBe('light')
  expect(paletteOf({ choice: 'system', systemDark: true }, false)).toBe('dark')
  expect(paletteOf({ choice: 'system', systemDark: false }, false)).toBe('light')
})
