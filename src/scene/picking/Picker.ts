import { type PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { useStage } from '../../state/stage.ts'
import { entryOf, structureOfCode } from '../registry.ts'
import { deepest } from './deepest.ts'
import { PickMap } from './PickMap.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly visible: boolean
}

const _point = new Vector3()
const _sum = new Vector3()
/** Vertices that stand for a whole structure when its middle is looked for. */
const SAMPLES = 40

/** Answers which structure is where on the stage; points are CSS pixels of the viewport. */
export class Picker {
  readonly map = new PickMap()

  constructor(
    readonly gl: WebGLRenderer,
    readonly scene: Scene,
    readonly camera: PerspectiveCamera,
    /** The element that takes clicks: what lies over it takes them away. */
    readonly element: HTMLElement,
  ) {}

  structureAt(x: number, y: number): StructureId | null {
    const box = this.refresh()
    return structureOfCode(this.map.codeAt((x - box.left) / box.width, (y - box.top) / box.height))
  }

  /** The point deepest inside what is seen of a structure, so that a click there hits it. */
  screenPosition(id: StructureId): Place | null {
    const entry = entryOf(id)
    if (!entry?.mesh.visible) return null
    const box = this.refresh()
    const { width, height } = this.map
    const { top, right, bottom, left } = useStage.getState().insets
    const scale = width / box.width
    // Rows of the map count from the bottom.
    const [west, east] = [left * scale, width - right * scale]
    const [south, north] = [bottom * scale, height - top * scale]
    const seen = deepest(width, height, (pixel) => {
      if (this.map.code(pixel) !== entry.code) return false
      const [x, y] = [pixel % width, Math.floor(pixel / width)]
      return x >= west && x < east && y >= south && y < north && this.#reachable(box, x, y)
    })
    if (!seen) return this.#middle(id, box)
    return {
      x: box.left + ((seen.x + 0.5) / width) * box.width,
      y: box.top + ((height - 0.5 - seen.y) / height) * box.height,
      visible: true,
    }
  }

  dispose(): void {
    this.map.dispose()
  }

  /** Whether nothing of the interface lies over a pixel; asked on a coarse grid, which is cheap and enough. */
  #reachable(box: DOMRect, x: number, y: number): boolean {
    const column = Math.floor(x / GRID)
    const row = Math.floor(y / GRID)
    const key = row * 4096 + column
    const known = this.#covered.get(key)
    if (known !== undefined) return known
    const left = box.left + (((column + 0.5) * GRID) / this.map.width) * box.width
    const top = box.top + box.height * (1 - ((row + 0.5) * GRID) / this.map.height)
    const over = document.elementFromPoint(left, top)
    const free = over === null || this.element.contains(over)
    this.#covered.set(key, free)
    return free
  }

  readonly #covered = new Map<number, boolean>()

  /** Draws the map anew where it is out of date; returns the stage's place on the page. */
  refresh(): DOMRect {
    const box = this.element.getBoundingClientRect()
    this.#covered.clear()
    this.map.refresh(this.gl, this.scene, this.camera, box.width, box.height)
    return box
  }

  /** Where a structure would be seen if nothing covered it; null beyond the stage's edge. */
  #middle(id: StructureId, box: DOMRect): Place | null {
    const mesh = entryOf(id)?.mesh
    if (!mesh) return null
    const { count } = mesh.geometry.getAttribute('position')
    _sum.set(0, 0, 0)
    for (let i = 0; i < SAMPLES; i++) _sum.add(mesh.getVertexPosition(Math.floor((i * count) / SAMPLES), _point))
    _sum.divideScalar(SAMPLES).applyMatrix4(mesh.matrixWorld).project(this.camera)
    if (Math.abs(_sum.x) > 1 || Math.abs(_sum.y) > 1 || _sum.z > 1) return null
    const x = box.left + ((_sum.x + 1) / 2) * box.width
    const y = box.top + ((1 - _sum.y) / 2) * box.height
    return { x, y, visible: false }
  }
}

/** Side of the squares on which it is asked what lies over the stage, pixels of the map. */
const GRID = 8
