import { type Mesh, type PerspectiveCamera, Vector3 } from 'three'
import { type Anchor, setAnchors } from '../../state/labels.ts'
import { useStage } from '../../state/stage.ts'
import type { Picker } from '../picking/Picker.ts'
import { entryOf, structureOfCode } from '../registry.ts'
import { deepestByCode } from './deepestByCode.ts'

/** Vertices of a structure among which the one is sought that its label follows. */
const SAMPLES = 220
/** A vertex farther from the eye by a metre counts as so many pixels off: the near side of a structure is meant. */
const PIXELS_PER_METRE = 1500
/** Less of a structure is too little to point at, pixels of the map from the edge (in thirds) and in all. */
const SHALLOWEST = 4
const FEWEST = 14

const _point = new Vector3()

/** An anchor and what it follows: a vertex, and how far from it on screen the point lies, CSS pixels. */
interface Followed extends Anchor {
  readonly mesh: Mesh
  readonly vertex: number
  readonly dx: number
  readonly dy: number
}

/** Finds a visible point of every structure in the pick map, and follows it while camera and pose move. */
export class Anchors {
  #followed: readonly Followed[] = []

  /** Looks anew, and tells the store. */
  refresh(picker: Picker): void {
    const { map, camera } = picker
    const box = picker.refresh()
    const { top, right, bottom, left } = useStage.getState().insets
    const scale = map.width / box.width
    const part = {
      west: Math.round(left * scale),
      east: Math.round(map.width - right * scale),
      south: Math.round(bottom * scale),
      north: Math.round(map.height - top * scale),
    }
    const seen = deepestByCode(map.width, map.height, (pixel) => map.code(pixel), part)
    const free = Math.max(1, (part.east - part.west) * (part.north - part.south))
    const followed: Followed[] = []
    for (const [code, { x, y, depth, pixels }] of seen) {
      const id = structureOfCode(code)
      const mesh = id && entryOf(id)?.mesh
      if (!id || !mesh || depth < SHALLOWEST || pixels < FEWEST) continue
      const at = { x: (x + 0.5) / scale, y: box.height - (y + 0.5) / scale }
      followed.push({ id, area: pixels / free, ...at, mesh, ...this.#follow(mesh, camera, at, box) })
    }
    this.#followed = followed.toSorted((a, b) => b.area - a.area)
    setAnchors(this.#followed, extentOf(map, part, scale))
  }

  /** Moves the anchors to where their points are drawn now. */
  follow(camera: PerspectiveCamera, width: number, height: number): void {
    for (const anchor of this.#followed) {
      project(anchor.mesh, anchor.vertex, camera, width, height)
      anchor.x = _point.x + anchor.dx
      anchor.y = _point.y + anchor.dy
    }
  }

  #follow(mesh: Mesh, camera: PerspectiveCamera, at: { x: number; y: number }, box: DOMRect) {
    const { count } = mesh.geometry.getAttribute('position')
    const step = Math.max(1, Math.floor(count / SAMPLES))
    const best = { vertex: 0, dx: 0, dy: 0, cost: Number.POSITIVE_INFINITY }
    for (let vertex = 0; vertex < count; vertex += step) {
      const away = project(mesh, vertex, camera, box.width, box.height)
      const [dx, dy] = [at.x - _point.x, at.y - _point.y]
      const cost = Math.hypot(dx, dy) + PIXELS_PER_METRE * away
      if (cost < best.cost) Object.assign(best, { vertex, dx, dy, cost })
    }
    return { vertex: best.vertex, dx: best.dx, dy: best.dy }
  }
}

/** Writes the CSS pixels of a bent vertex into `_point`; returns its distance from the eye, metres. */
function project(mesh: Mesh, vertex: number, camera: PerspectiveCamera, width: number, height: number): number {
  mesh.getVertexPosition(vertex, _point).applyMatrix4(mesh.matrixWorld)
  const away = _point.distanceTo(camera.position)
  _point.project(camera)
  _point.x = ((_point.x + 1) / 2) * width
  _point.y = ((1 - _point.y) / 2) * height
  return away
}

interface CodeMap {
  readonly width: number
  code(pixel: number): number
}

/** Between which columns anything is drawn, CSS pixels; every fourth row tells enough. */
function extentOf(
  map: CodeMap,
  { west, east, south, north }: { west: number; east: number; south: number; north: number },
  scale: number,
) {
  let [least, most] = [east, west]
  for (let y = south; y < north; y += 4)
    for (let x = west; x < east; x++)
      if (map.code(y * map.width + x) !== 0) {
        if (x < least) least = x
        if (x > most) most = x
      }
  return { left: least / scale, right: (most + 1) / scale }
}
