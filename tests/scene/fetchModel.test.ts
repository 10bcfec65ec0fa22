import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchModel } from '../../src/scene/model/fetchModel.ts'
import { tinyLeg } from './tinyLeg.ts'

const answer = (response: Response | Error): void => {
  vi.stubGlobal('fetch', async () => {
    if (response instanceof Error) throw response
    return response
  })
}
const inParts = (file: Uint8Array<ArrayBuffer>, size: number): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < file.length; at += size) controller.enqueue(file.slice(at, at + size))
      controller.close()
    },
  })
const fetched = (onProgress = (_: number): void => {}) =>
  fetchModel('leg.glb', false, onProgress, new AbortController().signal)

afterEach(() => vi.unstubAllGlobals())

describe('fetching the model', () => {
  test('tells how much has arrived, from the file’s own length', async () => {
    const file = await tinyLeg()
    answer(new Response(inParts(file, 500)))
    const parts: number[] = []
    expect(await fetched((part) => parts.push(part))).toEqual(file)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts[0]).toBeCloseTo(500 / file.length, 6)
    expect(parts.at(-1)).toBe(1)
  })

  test.each([
    ['a missing file', new Response('no', { status: 404 }), /missing: the server answered 404/],
    ['a page in its place', new Response('<!doctype html>'), /not a GLB/],
    ['a server that is away', new TypeError('failed to fetch'), /server did not answer/],
  ])('%s is named', async (_, response, message) => {
    answer(response)
    await expect(fetched()).rejects.toThrow(message)
  })

  test('a file that ends early is named with what arrived', async () => {
    const file = await tinyLeg()
    answer(new Response(inParts(file.slice(0, 700), 100)))
    await expect(fetched()).rejects.toThrow(`cut short: 700 of ${file.length} bytes`)
  })
})
