import { BufferAttribute, InterleavedBuffer, InterleavedBufferAttribute, type TypedArray } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { entry, type Gltf, type GltfAccessor } from './gltf.ts'
import { ModelError } from './ModelError.ts'

const ARRAYS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const

const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT4: 16 } as const

/** The numbers of a model: its buffer views decoded once, and accessors as attributes of three. */
export interface Buffers {
  view(index: number): Uint8Array<ArrayBuffer>
  attribute(index: number): BufferAttribute | InterleavedBufferAttribute
}

/** Decodes all buffer views of a model. @throws ModelError when one is damaged */
export async function decodeBuffers(gltf: Gltf, binary: Uint8Array<ArrayBuffer>): Promise<Buffers> {
  await MeshoptDecoder.ready
  const views = (gltf.bufferViews ?? []).map((_, i) => decodeView(gltf, binary, i))
  const strided = new Map<string, InterleavedBuffer>()

  const attribute = (index: number): BufferAttribute | InterleavedBufferAttribute => {
    const accessor = entry(gltf.accessors, index, 'accessor')
    const { size, Numbers } = layout(accessor)
    const bytes = entry(views, accessor.bufferView, 'buffer view')
    const stride = gltf.bufferViews?.[accessor.bufferView ?? -1]?.byteStride
    const offset = accessor.byteOffset ?? 0
    const width = Numbers.BYTES_PER_ELEMENT
    if (offset + (accessor.count - 1) * (stride ?? size * width) + size * width > bytes.length)
      throw new ModelError(`The model is damaged: accessor ${index} reaches beyond its data.`)
    if (!stride || stride === size * width)
      return new BufferAttribute(
        new Numbers(bytes.buffer, bytes.byteOffset + offset, accessor.count * size),
        size,
        accessor.normalized,
      )
    // Attributes that share a view share one buffer on the graphics card.
    const key = `${accessor.bufferView}:${accessor.componentType}`
    const buffer =
      strided.get(key) ??
      new InterleavedBuffer(new Numbers(bytes.buffer, bytes.byteOffset, bytes.length / width), stride / width)
    strided.set(key, buffer)
    return new InterleavedBufferAttribute(buffer, size, offset / width, accessor.normalized)
  }

  return { view: (index) => entry(views, index, 'buffer view'), attribute }
}

function layout(accessor: GltfAccessor): { size: number; Numbers: ArrayKind } {
  const size = SIZES[accessor.type as keyof typeof SIZES]
  const Numbers = ARRAYS[accessor.componentType as keyof typeof ARRAYS]
  if (!size || !Numbers) throw new ModelError(`The model is damaged: it has data of the type ${accessor.type}.`)
  return { size, Numbers: Numbers as unknown as ArrayKind }
}

type ArrayKind = { readonly BYTES_PER_ELEMENT: number } & (new (
  b: ArrayBuffer,
  at: number,
  length: number,
) => TypedArray)

/** A view's bytes in a buffer of their own, so that any number type finds its alignment. */
function decodeView(gltf: Gltf, binary: Uint8Array<ArrayBuffer>, index: number): Uint8Array<ArrayBuffer> {
  const view = entry(gltf.bufferViews, index, 'buffer view')
  const packed = view.extensions?.EXT_meshopt_compression
  const { byteOffset: from = 0, byteLength: length } = packed ?? view
  if (from + length > binary.length)
    throw new ModelError(`The model is damaged: buffer view ${index} reaches beyond the file.`)
  const bytes = binary.slice(from, from + length)
  if (!packed) return bytes
  const decoded = new Uint8Array(packed.count * packed.byteStride)
  try {
    MeshoptDecoder.decodeGltfBuffer(decoded, packed.count, packed.byteStride, bytes, packed.mode, packed.filter)
  } catch {
    throw new ModelError(`The model is damaged: buffer view ${index} cannot be decoded.`)
  }
  return decoded
}
