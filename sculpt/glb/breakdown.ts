interface View {
  readonly byteLength: number
  readonly extensions?: { readonly EXT_meshopt_compression?: { readonly byteLength: number } }
}
interface Described {
  readonly accessors: readonly { readonly bufferView?: number }[]
  readonly bufferViews: readonly View[]
  readonly meshes?: readonly { primitives: { attributes: Record<string, number>; indices?: number }[] }[]
  readonly skins?: readonly { inverseBindMatrices?: number }[]
  readonly animations?: readonly {
    samplers: { input: number; output: number }[]
    channels: { sampler: number; target: { path: string } }[]
  }[]
  readonly images?: readonly { name?: string; bufferView?: number }[]
}

const HEAD = 20

/** What the bytes of a binary model are spent on, largest first: a line a kind. */
export function breakdown(glb: Uint8Array): string {
  const length = new DataView(glb.buffer, glb.byteOffset).getUint32(HEAD - 8, true)
  const model = JSON.parse(new TextDecoder().decode(glb.subarray(HEAD, HEAD + length))) as Described
  const uses = viewUses(model)
  const bytes = new Map([['description', length]])
  model.bufferViews.forEach((view, i) => {
    const use = [...(uses.get(i) ?? ['unused'])].sort().join(' + ')
    const size = (view.extensions?.EXT_meshopt_compression ?? view).byteLength
    bytes.set(use, (bytes.get(use) ?? 0) + size)
  })
  return [...bytes]
    .sort(([, a], [, b]) => b - a)
    .map(([use, size]) => `${use.padEnd(48)}${size.toLocaleString('en').padStart(10)}`)
    .join('\n')
}

/** What each buffer view is used for. */
function viewUses(model: Described): Map<number, Set<string>> {
  const uses = new Map<number, Set<string>>()
  const note = (view: number | undefined, use: string): void => {
    if (view !== undefined) uses.set(view, (uses.get(view) ?? new Set()).add(use))
  }
  const read = (accessor: number | undefined, use: string): void =>
    note(accessor === undefined ? undefined : model.accessors[accessor]?.bufferView, use)
  for (const { attributes, indices } of model.meshes?.flatMap((mesh) => mesh.primitives) ?? []) {
    for (const [name, accessor] of Object.entries(attributes)) read(accessor, name)
    read(indices, 'triangles')
  }
  for (const skin of model.skins ?? []) read(skin.inverseBindMatrices, 'inverse bind matrices')
  for (const { samplers, channels } of model.animations ?? [])
    for (const { sampler, target } of channels) {
      read(samplers[sampler]?.input, 'animation times')
      read(samplers[sampler]?.output, `animated ${target.path}`)
    }
  for (const { name, bufferView } of model.images ?? []) note(bufferView, `image ${name ?? ''}`)
  return uses
}
