import { ModelError } from './ModelError.ts'
import { readGlbHeader } from './glb.ts'

/**
 * Fetches the model, telling how much of it has arrived, 0…1. The whole is what the file says of its own length, not
 * the server, which may compress.
 * @throws ModelError that says whether the file is missing, cut short or something else
 */
export async function fetchModel(url: string, fresh: boolean, onProgress: (part: number) => void, signal: AbortSignal) {
  const response = await request(url, fresh, signal)
  if (!response.ok || !response.body)
    throw new ModelError(`The model is missing: the server answered ${response.status}.`)
  const chunks: Uint8Array[] = []
  let received = 0
  let whole = 0
  const reader = response.body.getReader()
  for (let part = await read(reader); part; part = await read(reader)) {
    chunks.push(part)
    received += part.length
    if (whole === 0 && received >= 12) whole = readGlbHeader(joined(chunks, received)).length
    if (whole > 0) onProgress(Math.min(1, received / whole))
  }
  const file = joined(chunks, received)
  whole ||= readGlbHeader(file).length
  if (received < whole) throw new ModelError(`The model was cut short: ${received} of ${whole} bytes arrived.`)
  return file
}

async function request(url: string, fresh: boolean, signal: AbortSignal): Promise<Response> {
  try {
    // A second attempt must not get the broken copy that the browser kept.
    return await fetch(url, { signal, cache: fresh ? 'reload' : 'default' })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ModelError('The model could not be fetched: the server did not answer.')
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const { done, value } = await reader.read()
    return done ? null : value
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ModelError('The model was cut short: the connection broke.')
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
