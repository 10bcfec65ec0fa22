/** Entries of a glTF document that say what holds without them, by the list that they are in. */
const SAID_ANYWAY = {
  accessors: { normalized: false, byteOffset: 0 },
  samplers: { interpolation: 'LINEAR' },
} as const

interface Lists {
  accessors?: Record<string, unknown>[]
  animations?: { samplers: Record<string, unknown>[] }[]
}

const HEAD = 12
const CHUNK_HEAD = 8

/**
 * The same binary model with a shorter description: a leg has thousands of tracks, and what each of them says that it
 * need not say adds up to more than the tracks themselves.
 */
export function shortened(glb: Uint8Array): Uint8Array {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength)
  const length = view.getUint32(HEAD, true)
  const start = HEAD + CHUNK_HEAD
  const document = JSON.parse(new TextDecoder().decode(glb.subarray(start, start + length))) as Lists
  for (const accessor of document.accessors ?? []) strip(accessor, SAID_ANYWAY.accessors)
  for (const { samplers } of document.animations ?? [])
    for (const sampler of samplers) strip(sampler, SAID_ANYWAY.samplers)
  const text = new TextEncoder().encode(JSON.stringify(document))
  const padded = Math.ceil(text.length / 4) * 4
  const rest = glb.subarray(start + length)
  const out = new Uint8Array(start + padded + rest.length).fill(32)
  out.set(glb.subarray(0, start))
  out.set(text, start)
  out.set(rest, start + padded)
  const head = new DataView(out.buffer)
  head.setUint32(8, out.length, true)
  head.setUint32(HEAD, padded, true)
  return out
}

function strip(entry: Record<string, unknown>, said: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(said)) if (entry[name] === value) delete entry[name]
}
