import { type Matrix4, type Mesh, SkinnedMesh, Vector3 } from 'three'
import { cutPlane } from '../../state/sectionPlane.ts'
import { type Slice, sectionGrip, setSectionPlate } from '../../state/sectionPlate.ts'
import type { ViewState } from '../../state/viewState.ts'
import { cut, cutNothing } from '../materials/cut.ts'
import { allEntries, type Entry } from '../registry.ts'
import type { Cap } from './cap.ts'
import { Caps } from './Caps.ts'
import { cutSolid } from './cutSolid.ts'
import { Solids } from './Solids.ts'

/** From this share of tendon along its outline on, what is cut of a muscle is tendon. */
const TENDON = 0.55
/** A structure counts as glass from this on: its outline is drawn, not its substance. */
const GLASSY = 0.5

/** Distance of the grip from the shank's axis, metres: beside the calf. */
const BESIDE = 0.095

const _normal = new Vector3()
const _point = new Vector3()

/** Cuts the leg as it is drawn now by the plane of the state, and keeps the caps and the plate in step. */
export class SectionCutter {
  readonly caps = new Caps()
  readonly #solids = new Solids()
  #seen = Number.NaN

  /** `frame` takes the model's frame to the world. Returns whether anything was cut anew. */
  update(frame: Matrix4, state: ViewState, mark: number): boolean {
    const plane = cutPlane(state)
    if (!plane) return false
    _normal.set(0, 0, 0).setComponent(plane.axis, 1)
    _point.copy(_normal).multiplyScalar(plane.at).applyMatrix4(frame)
    // The frame may mirror the leg, so the normal goes by it as a direction.
    _normal.transformDirection(frame)
    cut.value.set(_normal.x, _normal.y, _normal.z, _normal.dot(_point))
    const seen = mark + checksum(frame) + plane.at * 7919 + plane.axis
    if (seen === this.#seen) return false
    this.#seen = seen
    const caps: Cap[] = []
    for (const entry of allEntries()) {
      if (!entry.mesh.visible) continue
      for (const mesh of [entry.mesh, ...entry.parts]) {
        const { loops, area, tendon } = cutSolid(this.#solids.bend(mesh, frame, mark), plane)
        if (loops.length === 0 || area < 1e-7) continue
        caps.push({ entry, loops, area, tendon: tendon > TENDON, glass: isGlass(entry) })
      }
    }
    caps.sort((a, b) => b.area - a.area)
    this.caps.set(caps, plane)
    // The store is told after the frame: no frame sets state.
    queueMicrotask(() => setSectionPlate({ plane: state.plane, slices: caps.map(sliceOf) }))
    return true
  }

  /** Where the grip of the plane stands on the stage. */
  placeGrip(frame: Matrix4, state: ViewState, perMetre: number, project: (point: Vector3) => Vector3): void {
    const at = (section: number) => {
      const plane = cutPlane({ section, plane: state.plane })
      return project(grip(plane!, _point).applyMatrix4(frame))
    }
    const here = at(state.section ?? 0)
    const [x, y] = [here.x, here.y]
    const low = at(0)
    const [lowX, lowY] = [low.x, low.y]
    const high = at(1)
    Object.assign(sectionGrip, { x, y, dx: high.x - lowX, dy: high.y - lowY, beside: BESIDE * perMetre })
  }

  dispose(): void {
    cutNothing()
    this.caps.dispose()
    setSectionPlate({ plane: 'transverse', slices: [] })
  }
}

const isGlass = ({ look }: Entry): boolean => look.uniforms.uGlass.value > GLASSY

const sliceOf = ({ entry, loops, area, tendon }: Cap): Slice => ({
  id: entry.id,
  loops: loops.map((loop) => loop.map((x) => Math.round(x * 1e5) / 100)),
  area: area * 1e4,
  tendon,
})

/** The middle of the leg in a plane: on the shank's axis, or over the knee. */
const grip = ({ axis, at }: { readonly axis: 0 | 1; readonly at: number }, out: Vector3): Vector3 =>
  axis === 1 ? out.set(0, at, -0.01) : out.set(at, 0.585, -0.01)

/** Weighs glass in the mark, so that no other change is likely to make up for it. */
const GLASS_MARK = 131.7

/** One number that changes when the leg is bent or turns to glass: of what carries each structure, and of its look. */
export function poseMark(): number {
  let sum = 0
  for (const entry of allEntries()) {
    const { mesh, parts } = entry
    if (!mesh.visible) continue
    sum += markOf(mesh) + (isGlass(entry) ? GLASS_MARK * entry.code : 0)
    for (const part of parts) sum += markOf(part)
  }
  return sum
}

function markOf(mesh: Mesh): number {
  if (!(mesh instanceof SkinnedMesh)) return checksum(mesh.matrixWorld) + mesh.id
  let sum = mesh.id + mesh.geometry.id
  for (const bone of mesh.skeleton.bones) sum += checksum(bone.matrixWorld)
  return sum
}

function checksum({ elements }: Matrix4): number {
  let sum = 0
  for (let i = 0; i < 16; i++) sum += elements[i]! * (i + 1.37)
  return sum
}
