import { readFileSync } from 'node:fs'

/**
 * Reads a binary STL in the reference's frame (mm; x to the subject's left, y back, z up) into triangles of the model's
 * frame: nine numbers each, mm, x medial, y up, z anterior.
 *
 * @throws Error when the file is cut short or is not a binary STL.
 */
export function readStl(path: string): Float64Array {
  const bytes = readFileSync(path)
  const count = bytes.length >= 84 ? bytes.readUInt32LE(80) : 0
  if (count === 0 || bytes.length < 84 + 50 * count) throw new Error(`${path}: not a whole binary STL`)
  const soup = new Float64Array(count * 9)
  for (let i = 0; i < count; i++)
    for (let k = 0; k < 3; k++) {
      const at = 84 + i * 50 + 12 + k * 12
      const left = bytes.readFloatLE(at)
      const back = bytes.readFloatLE(at + 4)
      const up = bytes.readFloatLE(at + 8)
      soup.set([left + 75, up + 72, -(back + 75)], i * 9 + k * 3)
    }
  return soup
}
