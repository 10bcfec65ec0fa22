import { Box3, BufferAttribute, Matrix4, type Object3D } from 'three'
import type { Palette } from '../../../state/theme.ts'
import { allEntries, type Entry } from '../../registry.ts'
import { readSpecimen } from '../specimen.ts'
import { createHand } from './createHand.ts'
import { drawnUp, PADS, REACHED, squeezed } from './field.ts'
import type { Sides } from './handShape.ts'

/** What a squeeze leaves where it is moves by less than this, m. */
const STILL = 5e-5
/** What ends in a torn tendon is drawn up with it. */
const DRAWN_UP = new Set<string>(['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'achilles-tendon'])
/** Structures whose side the pads touch; the skin first, where the leg wears it. */
const TOUCHED = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'fibularis-longus'] as const

export interface SqueezedLeg {
  /** How hard the hand squeezes now, 0…1. */
  set(squeeze: number): void
  undo(): void
}

interface Circumstances {
  readonly torn: boolean
  /** Whether the leg wears its skin, on which the hand then lies. */
  readonly worn: boolean
  readonly palette: Palette
}

/** A hand at the calf, and the leg as it gives way to it. Everything is worked out once; a squeeze mixes it in. */
export function squeezeLeg(root: Object3D, { torn, worn, palette }: Circumstances): SqueezedLeg {
  const soft = [...allEntries()].flatMap((entry) => squeezeStructure(entry, torn) ?? [])
  const hand = createHand(sidesOf(worn))
  hand.paint(palette)
  root.add(hand.object)
  return {
    set(squeeze) {
      hand.set(squeeze)
      for (const { set } of soft) set(squeeze)
    },
    undo() {
      root.remove(hand.object)
      hand.dispose()
      for (const { undo } of soft) undo()
    },
  }
}

/** One structure between its own shape and that under a full squeeze; null where the squeeze does not reach it. */
function squeezeStructure(entry: Entry, torn: boolean): SqueezedLeg | null {
  if (entry.tissue === 'bone' || !isReached(entry)) return null
  const { positions, normals } = readSpecimen(entry, null).surface
  const up = torn && DRAWN_UP.has(entry.id)
  const way = wayOf(up)
  const moved = positions.slice()
  const turned = normals.slice()
  const at = new Float64Array(3)
  let reached = false
  for (let v = 0; v < positions.length; v += 3) {
    const y = positions[v + 1]!
    if (!up && (y < REACHED.from || y > REACHED.to)) continue
    way(positions[v]!, y, positions[v + 2]!, at)
    if (Math.abs(at[0]!) + Math.abs(at[1]!) + Math.abs(at[2]!) < STILL) continue
    reached = true
    for (let k = 0; k < 3; k++) moved[v + k]! += at[k]!
    turn(way, positions, v, at, turned)
  }
  if (!reached) return null
  const own = new Matrix4().copy(entry.rest).invert()
  return mixed(entry, {
    position: [new BufferAttribute(positions, 3).applyMatrix4(own), new BufferAttribute(moved, 3).applyMatrix4(own)],
    normal: [
      new BufferAttribute(normals, 3).transformDirection(own),
      new BufferAttribute(turned, 3).transformDirection(own),
    ],
  })
}

const _box = new Box3()

/** Whether a structure comes near the hand at all, or ends in the tendon that may be torn. */
function isReached({ id, rest, mesh: { geometry } }: Entry): boolean {
  if (DRAWN_UP.has(id)) return true
  if (geometry.boundingBox === null) geometry.computeBoundingBox()
  _box.copy(geometry.boundingBox!).applyMatrix4(rest)
  return _box.max.y > REACHED.from && _box.min.y < REACHED.to
}

/** Writes how far a place of the rest pose is carried, m. */
type Way = (x: number, y: number, z: number, out: Float64Array) => void

function wayOf(up: boolean): Way {
  const out = { x: 0, y: 0, z: 0 }
  const place = { x: 0, y: 0, z: 0 }
  return (x, y, z, into) => {
    place.x = x
    place.y = y
    place.z = z
    squeezed(place, out)
    into[0] = out.x
    into[1] = up ? out.y + drawnUp(y) : out.y
    into[2] = out.z
  }
}

/** The step by which the squeeze is felt out around a vertex, m. */
const STEP = 2e-4
const _along = [new Float64Array(3), new Float64Array(3), new Float64Array(3)] as const

/** Turns the normal of a vertex as the squeeze turns the surface round it: by the cofactors of the way's slopes. */
function turn(way: Way, positions: Float32Array, v: number, here: Float64Array, normals: Float32Array): void {
  for (let k = 0; k < 3; k++) {
    const by = (axis: number): number => positions[v + axis]! + (axis === k ? STEP : 0)
    way(by(0), by(1), by(2), _along[k]!)
    for (let i = 0; i < 3; i++) _along[k]![i] = (_along[k]![i]! - here[i]!) / STEP + (i === k ? 1 : 0)
  }
  const [a, b, c] = _along
  const n = [normals[v]!, normals[v + 1]!, normals[v + 2]!] as const
  for (let i = 0; i < 3; i++) {
    const [j, k] = [(i + 1) % 3, (i + 2) % 3]
    const cofactor = (p: Float64Array, q: Float64Array): number => p[j]! * q[k]! - p[k]! * q[j]!
    normals[v + i] = n[0] * cofactor(b, c) + n[1] * cofactor(c, a) + n[2] * cofactor(a, b)
  }
}

type Ends = readonly [still: BufferAttribute, squeezed: BufferAttribute]

function mixed({ mesh: { geometry } }: Entry, ends: Readonly<Record<'position' | 'normal', Ends>>): SqueezedLeg {
  const parts = (['position', 'normal'] as const).map((name) => {
    const before = geometry.getAttribute(name)
    const [still, full] = ends[name]
    const shown = still.clone()
    geometry.setAttribute(name, shown)
    return { name, before, still: still.array, full: full.array, shown }
  })
  return {
    set(squeeze) {
      for (const { still, full, shown } of parts) {
        const { array } = shown
        for (let i = 0; i < array.length; i++) array[i] = still[i]! + (full[i]! - still[i]!) * squeeze
        shown.needsUpdate = true
      }
    },
    undo() {
      for (const { name, before } of parts) geometry.setAttribute(name, before)
    },
  }
}

/** How near to the height of a pad a vertex lies whose side counts, m. */
const NEAR = 0.009

/** Where the leg ends at each pad, mm. */
function sidesOf(worn: boolean): Sides {
  const on: readonly string[] = worn ? ['skin'] : TOUCHED
  const touched = [...allEntries()].filter(({ id }) => on.includes(id))
  const clouds = touched.map((entry) => readSpecimen(entry, null).surface.positions)
  const side = (pad: { readonly y: number; readonly z: number }, sign: 1 | -1): number => {
    let most = 0.03
    for (const cloud of clouds)
      for (let v = 0; v < cloud.length; v += 3)
        if (Math.abs(cloud[v + 1]! - pad.y) < NEAR && Math.abs(cloud[v + 2]! - pad.z) < NEAR)
          most = Math.max(most, sign * cloud[v]!)
    return 1000 * sign * most
  }
  const [a, b, c, d] = PADS.fingers
  return { fingers: [side(a, 1), side(b, 1), side(c, 1), side(d, 1)], thumb: side(PADS.thumb, -1) }
}
