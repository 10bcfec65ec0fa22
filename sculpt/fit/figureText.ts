import type { EllipsoidFigure, Vec3 } from '../figures/types.ts'
import { rotationMatrix, rotationVector } from '../solids/rotation.ts'

const width = 120

/** Rounded to what a reviewer can judge: hundredths of a millimetre, thousandths of a radian, no more than half a turn. */
export function rounded({ centre, radii, turn }: EllipsoidFigure): EllipsoidFigure {
  return {
    centre: roundTo(centre, 2),
    radii: roundTo(radii, 2),
    turn: roundTo(rotationVector(rotationMatrix(turn)), 3),
  }
}

function roundTo(vector: Vec3, digits: number): Vec3 {
  // Adding nought turns −0 into 0.
  const [x, y, z] = vector.map((value) => Number(value.toFixed(digits)) + 0)
  return [x!, y!, z!]
}

/**
 * A figure's file with new numbers for its parts and landmarks; everything else (names, comments, sources) stays.
 *
 * @throws Error when the file has no such block.
 */
export function withNumbers(
  file: string,
  parts: Readonly<Record<string, EllipsoidFigure>>,
  landmarks: Readonly<Record<string, Vec3>> = {},
): string {
  const lines = Object.entries(parts).map(([name, part]) => partText(name, rounded(part)))
  const text = replaceBlock(file, 'parts', lines)
  const points = Object.entries(landmarks).map(
    ([name, point]) => `    ${key(name)}: [${roundTo(point, 1).join(', ')}],`,
  )
  return points.length ? replaceBlock(text, 'landmarks', points) : text
}

/** One part on one line, or on five where it is too long for one. */
function partText(name: string, { centre, radii, turn }: EllipsoidFigure): string {
  const fields = Object.entries({ centre, radii, turn }).map(([field, value]) => `${field}: [${value.join(', ')}]`)
  const line = `    ${key(name)}: { ${fields.join(', ')} },`
  if (line.length <= width) return line
  return [`    ${key(name)}: {`, ...fields.map((field) => `      ${field},`), '    },'].join('\n')
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`
}

function replaceBlock(file: string, name: string, lines: readonly string[]): string {
  const open = `\n  ${name}: {\n`
  const start = file.indexOf(open)
  const end = file.indexOf('\n  },', start)
  if (start < 0 || end < 0) throw new Error(`no block "${name}" in the figure's file`)
  return file.slice(0, start) + open + lines.join('\n') + file.slice(end)
}
