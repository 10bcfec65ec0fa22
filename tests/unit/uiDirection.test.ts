import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Rules that mean a side of the window or of the leg, not of the page's lines: each with why. */
const PHYSICAL: Readonly<Record<string, string>> = {
  '.section-grip': 'is put at a point of the stage',
  '.hover-tag': 'is put beside the pointer',
  '.pointer-ring': 'is put round the pointer',
  '.measure-cross': 'is put at a point of the stage',
  '.measured span': 'is put at a point of the stage',
  '.grip': 'is put at a point of the stage',
  '.grip:is(:hover, :focus-visible, :active)::after': 'stands at a grip of the stage',
  '.plot-mark': 'is put at a point of a plot',
  '[data-palette="projector"] .plot-mark': 'is put at a point of a plot',
  '.label': 'is put beside the leg, in the column on its side of the picture',
  '.compare iframe': 'is shifted with the leg',
  '.compare-name': 'stands in the middle',
  '.plate-left, .plate-right': 'are edges of a section, as radiology turns it',
  '.plate-right': 'is an edge of a section',
  '.legend-ramp': 'runs with its numbers, from low to high',
  '.loading-bar': 'has its mirror image below it',
  '.loading-bar:dir(rtl)': 'is the mirror image',
}

/** Every rule of the style sheets that names a side of the window: its selector and the line. */
function physicalLines(): readonly { readonly selector: string; readonly line: string }[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  return files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/([^{};]*)\{([^{}]*)\}/g)].flatMap(([, head = '', body = '']) => {
      const selector = head
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
      const lines = body.split(';').map((line) => line.trim())
      return lines.filter(isPhysical).map((line) => ({ selector, line: `${file}: ${line}` }))
    }),
  )
}

/** A line that says left or right, or gives the two sides different lengths. */
function isPhysical(line: string): boolean {
  if (/\b(left|right)\b/.test(line)) return true
  const [, value] = line.match(/^(?:inset|margin|padding|border-width): (.+)$/) ?? []
  const [, right, , left] = value?.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return left !== undefined && left !== right
}

test('what is laid out follows the direction of the script; only what belongs to the picture knows left and right', () => {
  const found = physicalLines()
  expect(
    found.filter(({ selector }) => !(selector in PHYSICAL)).map(({ selector, line }) => `${line} (${selector})`),
  ).toEqual([])
  // An exception that no rule needs any more goes.
  expect(Object.keys(PHYSICAL).filter((known) => !found.some(({ selector }) => selector === known))).toEqual([])
})
