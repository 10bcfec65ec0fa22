import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export const SHEET = 'docs/sheet.jpg'
const MANIFEST = 'public/models/manifest.json'
const MARK = 'Sural model '
/** Marker of a comment in a JPEG, which follows the marker that begins the picture. */
const COMMENT = Buffer.from([0xff, 0xfe])
const START = 2

/** What the sheet shows: the model, named by the hash of its manifest, which holds the hashes of its files. */
export const modelStamp = (): string => createHash('sha256').update(readFileSync(MANIFEST)).digest('hex')

/** The picture with a comment that names the model on it. */
export function stamped(jpeg: Buffer, stamp: string): Buffer {
  const text = Buffer.from(MARK + stamp, 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length + 2)
  return Buffer.concat([jpeg.subarray(0, START), COMMENT, length, text, jpeg.subarray(START)])
}

/** The model that a picture names, or null where it names none. */
export function stampOf(jpeg: Buffer): string | null {
  if (!jpeg.subarray(START, START + 2).equals(COMMENT)) return null
  const length = jpeg.readUInt16BE(START + 2)
  const text = jpeg.toString('latin1', START + 4, START + 2 + length)
  return text.startsWith(MARK) ? text.slice(MARK.length) : null
}
