import { type Mesh, type PerspectiveCamera, type Scene, Vector3 } from 'three'
import { idsOf } from '../../anatomy/groups.ts'
import { IDENTITIES } from '../../anatomy/identities.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { live } from '../../state/live.ts'
import { MEASURES, type Measurement, type MeasurePoint } from '../../state/measurement.ts'
import type { Measured, Measuring, Unmeasured } from '../../state/measuring.ts'
import type { Picker } from '../picking/Picker.ts'
import { type Entry, entryOf } from '../registry.ts'
import { middleLine } from './middleLine.ts'
import { createSkin, distance, dot, hit, minus, nearest, type Point, placeOf, type Skin } from './skin.ts'
import { layTape, lengthOf } from './tape.ts'

const _point = new Vector3()
/** Where the tissue channel says how far a vertex is tendon, and how far along the muscle's path it lies. */
const TENDON = 0
const PLACE = 2

/** Muscles of which the model holds the lower part only. */
const THIGH = idsOf('thigh')

/** A mesh made ready: its points in metres, at rest and as posed. */
interface Body {
  readonly mesh: Mesh
  readonly position: unknown
  readonly skin: Skin
  readonly rest: Float32Array
  readonly posed: Float32Array
  pose: string
}

/** Measures on the mounted leg. Points lie on the skin of the rest pose and go with the tissue. */
export function createMeasuring(scene: Scene, camera: PerspectiveCamera, picker: Picker): Measuring {
  const bodies = new Map<StructureId, Body>()
  let shown: { readonly key: string; readonly world: World } | null = null

  const bodyOf = (id: StructureId): Body | null => {
    const entry = entryOf(id)
    if (!entry) return null
    const known = bodies.get(id)
    const { geometry } = entry.mesh
    if (known?.mesh === entry.mesh && known.position === geometry.getAttribute('position')) return posedNow(known)
    const rest = restPoints(entry)
    const { index } = geometry
    const triangles = Uint32Array.from(index ? index.array : Array.from({ length: rest.length / 3 }, (_, i) => i))
    const body = {
      mesh: entry.mesh,
      position: geometry.getAttribute('position'),
      skin: createSkin(rest, triangles),
      rest,
      posed: rest.slice(),
      pose: '',
    }
    bodies.set(id, body)
    return posedNow(body)
  }

  const anchored = ({ on, at }: MeasurePoint) => {
    const body = bodyOf(on)
    if (!body) return null
    const to: Point = [at[0] / 1000, at[1] / 1000, at[2] / 1000]
    const place = nearest(body.rest, body.skin, to)
    return { body, place, world: placeOf(body.posed, body.skin, place) }
  }

  const measured = (measurement: Measurement, selected: StructureId | null): World => {
    const { kind, points } = measurement
    if (kind === 'belly') return bellyOf(selected, bodyOf)
    const places = points.flatMap((point) => anchored(point) ?? [])
    const at = places.map(({ world }) => world)
    const [a, b, c] = at
    if (places.length < points.length) return world(at, at, null, 'absent')
    if (places.length < MEASURES[kind] || !a || !b) return world(at, at, null, 'waiting')
    if (kind === 'angle' && c) return world(at, at, angleAt(b, a, c), null)
    const straight = 1000 * distance(a, b)
    if (kind === 'straight') return world(at, at, straight, null)
    const [from, to] = places
    if (from!.body !== to!.body) return { ...world(at, at, null, 'apart'), straight }
    const tape = layTape(from!.body.posed, from!.body.skin, from!.place, to!.place)
    return tape ? world(tape, at, 1000 * lengthOf(tape), null) : { ...world(at, at, null, 'no-way'), straight }
  }

  return {
    pick(x, y) {
      const on = picker.structureAt(x, y)
      scene.updateMatrixWorld()
      const body = on && bodyOf(on)
      if (!on || !body) return null
      const box = picker.element.getBoundingClientRect()
      _point.set(((x - box.left) / box.width) * 2 - 1, 1 - ((y - box.top) / box.height) * 2, 0.5).unproject(camera)
      const from: Point = [camera.position.x, camera.position.y, camera.position.z]
      const place = hit(body.posed, body.skin, from, minus([_point.x, _point.y, _point.z], from))
      return place && { on, at: millimetres(placeOf(body.rest, body.skin, place)) }
    },
    end(on, end) {
      const body = bodyOf(on)
      if (!body) return null
      let best = 0
      for (let i = 3; i < body.rest.length; i += 3) {
        const higher = body.rest[i + 1]! > body.rest[best + 1]!
        if (higher === (end === 'top')) best = i
      }
      return { on, at: millimetres([body.rest[best]!, body.rest[best + 1]!, body.rest[best + 2]!]) }
    },
    measure(measurement, selected) {
      scene.updateMatrixWorld()
      camera.updateMatrixWorld()
      const key = `${poseKey()} ${entriesKey(measurement, selected)}`
      if (shown?.key !== key) shown = { key, world: measured(measurement, selected) }
      const { line, points, ...rest } = shown.world
      return { ...rest, line: project(line, camera, picker), points: project(points, camera, picker) }
    },
  }
}

/** A measurement in metres of the stage. */
interface World extends Omit<Measured, 'line' | 'points'> {
  readonly line: readonly Point[]
  readonly points: readonly Point[]
}

const world = (
  line: readonly Point[],
  points: readonly Point[],
  value: number | null,
  fault: Unmeasured | null,
): World => ({ line, points, value, fault, straight: null })

function bellyOf(id: StructureId | null, bodyOf: (id: StructureId) => Body | null): World {
  const body = id && IDENTITIES[id].tissue === 'muscle' ? bodyOf(id) : null
  if (!id || !body) return world([], [], null, 'no-muscle')
  if (THIGH.some((part) => part === id)) return world([], [], null, 'cut-off')
  const tissue = body.mesh.geometry.getAttribute('tissue')
  const channel = (k: number): number[] => Array.from({ length: tissue.count }, (_, v) => tissue.getComponent(v, k))
  const line = middleLine(body.posed, channel(PLACE), channel(TENDON))
  if (line.length < 2) return world([], [], null, 'no-muscle')
  return world(line, [line[0]!, line.at(-1)!], 1000 * lengthOf(line), null)
}

function angleAt(corner: Point, a: Point, b: Point): number {
  const [u, v] = [minus(a, corner), minus(b, corner)]
  const share = dot(u, v) / (Math.hypot(...u) * Math.hypot(...v) || 1)
  return (Math.acos(Math.min(1, Math.max(-1, share))) * 180) / Math.PI
}

function restPoints({ mesh, rest }: Entry): Float32Array {
  const position = mesh.geometry.getAttribute('position')
  const points = new Float32Array(3 * position.count)
  for (let i = 0; i < position.count; i++)
    _point
      .fromBufferAttribute(position, i)
      .applyMatrix4(rest)
      .toArray(points, 3 * i)
  return points
}

/** Bends the points as they are drawn now, unless they are. */
function posedNow(body: Body): Body {
  const pose = poseKey() + body.mesh.matrixWorld.elements.join()
  if (pose === body.pose) return body
  body.pose = pose
  for (let i = 0; 3 * i < body.posed.length; i++)
    body.mesh
      .getVertexPosition(i, _point)
      .applyMatrix4(body.mesh.matrixWorld)
      .toArray(body.posed, 3 * i)
  return body
}

/** Everything that moves the tissue. */
function poseKey(): string {
  const { knee, ankle, subtalar, toes, stand, calf } = live
  const strains = Object.values(calf.muscles).map(({ tendonStrain }) => tendonStrain.toFixed(4))
  return [knee, ankle, subtalar, toes, stand, ...strains].join()
}

/** What is measured, and on which meshes: a leg that comes later or is mirrored counts anew. */
function entriesKey({ kind, points }: Measurement, selected: StructureId | null): string {
  const ids = kind === 'belly' ? (selected ? [selected] : []) : points.map(({ on }) => on)
  const meshes = ids.map((id) => {
    const mesh = entryOf(id)?.mesh
    return mesh ? `${mesh.geometry.getAttribute('position').array.length} ${mesh.matrixWorld.elements[0]}` : 'none'
  })
  return [kind, JSON.stringify(points), ...ids, ...meshes].join()
}

function project(points: readonly Point[], camera: PerspectiveCamera, { element }: Picker): readonly number[] {
  const { clientWidth, clientHeight } = element
  return points.flatMap(([x, y, z]) => {
    _point.set(x, y, z).project(camera)
    return [((_point.x + 1) / 2) * clientWidth, ((1 - _point.y) / 2) * clientHeight]
  })
}

const millimetres = ([x, y, z]: Point): MeasurePoint['at'] => [tenth(x), tenth(y), tenth(z)]
const tenth = (metres: number): number => Math.round(metres * 10_000) / 10 + 0
