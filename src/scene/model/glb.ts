import { ModelError } from './ModelError.ts'

const MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BINARY_CHUNK = 0x004e4942

/** The two parts of a binary glTF file. */
export interface Glb {
  readonly json: unknown
  readonly binary: Uint8Array<ArrayBuffer>
}

/** What the first twelve bytes say. @throws ModelError when they are not those of a binary glTF 2 file */
export function readGlbHeader(file: Uint8Array<ArrayBuffer>): { readonly length: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 12 || view.getUint32(0, true) !== MAGIC)
    throw new ModelError('The model is not a GLB file: it does not start with “glTF”.')
  const version = view.getUint32(4, true)
  if (version !== 2) throw new ModelError(`The model is a GLB file of version ${version}; version 2 is needed.`)
  return { length: view.getUint32(8, true) }
}

/** Takes a binary glTF file apart. @throws ModelError that names what is wrong with it */
export function readGlb(file: Uint8Array<ArrayBuffer>): Glb {
  const { length } = readGlbHeader(file)
  if (file.length < length) throw new ModelError(`The model was cut short: ${file.length} of ${length} bytes arrived.`)
  const json = chunk(file, 12, JSON_CHUNK)
  if (!json) throw new ModelError('The model is damaged: its first chunk is not JSON.')
  const binary = chunk(file, 12 + 8 + json.length, BINARY_CHUNK)
  return { json: parsed(json), binary: binary ?? new Uint8Array(0) }
}

function chunk(file: Uint8Array<ArrayBuffer>, at: number, type: number): Uint8Array<ArrayBuffer> | null {
  if (at + 8 > file.length) return null
  const view = new DataView(file.buffer, file.byteOffset + at, 8)
  const length = view.getUint32(0, true)
  if (view.getUint32(4, true) !== type) return null
  if (at + 8 + length > file.length) throw new ModelError('The model is damaged: a chunk is longer than the file.')
  return file.subarray(at + 8, at + 8 + length)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new ModelError('The model is damaged: its description is not JSON.')
  }
}
