import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { IDENTITIES, LAYERS } from '../../src/anatomy/identities.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import type { FreeCamera } from '../../src/state/viewpoint.ts'
import { type CutPlane, cutPlane } from '../../src/state/sectionPlane.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import { bend, type ShippedPart, trianglesOf } from '../scene/shippedLeg.ts'

/** The vertical angle of the page's lens, radians. */
const LENS = (24 * Math.PI) / 180

/** One structure in a pose, as triangles and as something that rays are cast at. */
interface Body {
  readonly faces: readonly Vector3[][]
  readonly bvh: MeshBVH
}

/** What is on the stage, and how. */
export interface Shown {
  readonly solid: readonly StructureId[]
  readonly glass: readonly StructureId[]
  readonly plane: CutPlane | null
}

/** The leg in one pose on the processor, all by triangles: nothing of it is drawn. */
export class CastLeg {
  readonly bodies: ReadonlyMap<StructureId, Body>
  readonly #slices = new Map<string, Slice>()

  constructor(parts: readonly ShippedPart[], pose: { readonly knee: number; readonly ankle: number }) {
    const bodies = new Map<StructureId, Body>()
    for (const part of parts) {
      bend(part, pose)
      for (const [id, mesh] of part.leg.structures) {
        const faces = trianglesOf(mesh)
        const corners = new Float32Array(faces.flatMap((face) => face.flatMap((p) => p.toArray())))
        const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(corners, 3))
        bodies.set(id, { faces, bvh: new MeshBVH(geometry) })
      }
    }
    this.bodies = bodies
  }

  /** What a plane meets of a structure. */
  slice(id: StructureId, plane: CutPlane): Slice {
    const key = `${id} ${plane.axis} ${plane.at}`
    const known = this.#slices.get(key) ?? sliceOf(this.bodies.get(id)!.faces, plane)
    this.#slices.set(key, known)
    return known
  }

  /** What a ray meets first: of solids and cut faces; where it meets none, of glass. */
  pick(ray: Ray, { solid, glass, plane }: Shown): StructureId | null {
    let nearest = Infinity
    let found: StructureId | null = null
    const cast = (ids: readonly StructureId[]): void => {
      for (const id of ids)
        for (const { distance, point, face } of this.bodies.get(id)!.bvh.raycast(ray, DoubleSide)) {
          const beyond = plane !== null && point.getComponent(plane.axis) > plane.at
          // Solids are closed: what is drawn of them faces the eye.
          if (beyond || distance >= nearest || (face?.normal.dot(ray.direction) ?? 0) >= 0) continue
          nearest = distance
          found = id
        }
    }
    cast(solid)
    if (plane) {
      const way = (plane.at - ray.origin.getComponent(plane.axis)) / ray.direction.getComponent(plane.axis)
      const at = ray.at(way, new Vector3())
      const cut = solid
        .map((id) => ({ id, slice: this.slice(id, plane) }))
        .filter(({ slice }) => slice.contains(at))
        .sort((a, b) => a.slice.area - b.slice.area)
      if (cut[0] && way > 0 && way < nearest) found = cut[0].id
    }
    if (found === null) cast(glass)
    return found
  }
}

interface Slice {
  /** Square metres. */
  readonly area: number
  contains(point: Vector3): boolean
}

/** Cuts triangles by a plane: the pieces of outline as they come, never chained; area by Green, within by parity. */
function sliceOf(faces: readonly Vector3[][], plane: CutPlane): Slice {
  const [across, up] = plane.axis === 1 ? ([0, 2] as const) : ([2, 1] as const)
  const pieces: (readonly [number, number, number, number])[] = []
  for (const face of faces) {
    const ends: { x: number; y: number; down: boolean }[] = []
    for (let k = 0; k < 3; k++) {
      const [p, q] = [face[k]!, face[(k + 1) % 3]!]
      const [hp, hq] = [p.getComponent(plane.axis) - plane.at, q.getComponent(plane.axis) - plane.at]
      if (hp >= 0 === hq >= 0) continue
      const at = (axis: number) =>
        p.getComponent(axis) + ((q.getComponent(axis) - p.getComponent(axis)) * hp) / (hp - hq)
      ends.push({ x: at(across), y: at(up), down: hp >= 0 })
    }
    const from = ends.find(({ down }) => down)
    const to = ends.find(({ down }) => !down)
    if (from && to) pieces.push([from.x, from.y, to.x, to.y])
  }
  return {
    area: Math.abs(pieces.reduce((sum, [ax, ay, bx, by]) => sum + ax * by - bx * ay, 0)) / 2,
    contains(point) {
      const [x, y] = [point.getComponent(across), point.getComponent(up)]
      return (
        pieces.filter(([ax, ay, bx, by]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
          2 ===
        1
      )
    },
  }
}

/** What a state has on the stage, by its own words. */
export function shownIn(leg: CastLeg, state: ViewState): Shown {
  const there = [...leg.bodies.keys()].filter(
    (id) => !state.hide.includes(id) && LAYERS.indexOf(IDENTITIES[id].layer) >= state.depth,
  )
  return {
    solid: there.filter((id) => !state.fade.includes(id)),
    glass: there.filter((id) => state.fade.includes(id)),
    plane: cutPlane(state),
  }
}

/** The ray of the page's camera through a point of a stage that nothing covers, CSS pixels, in the model's frame. */
export function rayThrough(
  { position, target }: FreeCamera,
  left: boolean,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): Ray {
  const eye = new Vector3(...position).divideScalar(1000)
  const ahead = new Vector3(...target).divideScalar(1000).sub(eye).normalize()
  const right = new Vector3().crossVectors(ahead, new Vector3(0, 1, 0)).normalize()
  const up = new Vector3().crossVectors(right, ahead)
  const half = Math.tan(LENS / 2)
  // A left leg is the mirror image, camera and all: in the model's frame the picture is turned over.
  const across = (((2 * x) / size.width - 1) * half * size.width * (left ? -1 : 1)) / size.height
  return new Ray(
    eye,
    ahead
      .addScaledVector(right, across)
      .addScaledVector(up, (1 - (2 * y) / size.height) * half)
      .normalize(),
  )
}
