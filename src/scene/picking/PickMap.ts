import {
  type Camera,
  Color,
  type Material,
  type Mesh,
  NearestFilter,
  type Scene,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { allEntries, allExtras } from '../registry.ts'

/** Layers of three that the two kinds of pickable meshes are drawn from. */
const SOLID = 1
const GLASS = 2
/** Pixels that a map may have: more is not worth the reading back. */
const MOST_PIXELS = 400_000
/** A structure counts as glass from this on. */
const GLASSY = 0.5

const _clear = new Color()

/**
 * A picture of the stage in which each pixel holds the number of the structure that is seen there, drawn when it is
 * asked for and out of date. Bent as on screen, hidden structures left out; through glass one reaches what is behind.
 */
export class PickMap {
  width = 0
  height = 0
  /** Bytes, four a pixel, rows from the bottom. */
  #pixels = new Uint8Array(0)
  #stale = true
  readonly #target = new WebGLRenderTarget(1, 1, { minFilter: NearestFilter, magFilter: NearestFilter })
  readonly #kept = new Map<Mesh, Material | Material[]>()

  /** Whether what is on screen changed since the map was drawn. */
  get stale(): boolean {
    return this.#stale
  }

  /** What is on screen changed. */
  invalidate(): void {
    this.#stale = true
  }

  dispose(): void {
    this.#target.dispose()
  }

  /** Number of the structure at a point of the stage, in shares of its width and height from the top left; 0 none. */
  codeAt(x: number, y: number): number {
    const column = Math.floor(x * this.width)
    const row = this.height - 1 - Math.floor(y * this.height)
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return 0
    return this.code(row * this.width + column)
  }

  code(pixel: number): number {
    return this.#pixels[4 * pixel]! + 256 * this.#pixels[4 * pixel + 1]!
  }

  /** Draws the map if it is out of date. `width` and `height` are the stage's, CSS pixels. */
  refresh(gl: WebGLRenderer, scene: Scene, camera: Camera, width: number, height: number): void {
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)))
    const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
    if (!this.#stale && w === this.width && h === this.height) return
    if (w !== this.width || h !== this.height) {
      this.#target.setSize(w, h)
      this.#pixels = new Uint8Array(4 * w * h)
      this.width = w
      this.height = h
    }
    this.#draw(gl, scene, camera)
    gl.readRenderTargetPixels(this.#target, 0, 0, w, h, this.#pixels)
    this.#stale = false
  }

  #draw(gl: WebGLRenderer, scene: Scene, camera: Camera): void {
    const { autoClear } = gl
    const shadows = gl.shadowMap.autoUpdate
    const alpha = gl.getClearAlpha()
    gl.getClearColor(_clear)
    const mask = camera.layers.mask
    const glass = this.#dress()
    gl.shadowMap.autoUpdate = false
    gl.autoClear = false
    gl.setClearColor(0x000000, 0)
    gl.setRenderTarget(this.#target)
    gl.clear()
    if (glass) {
      camera.layers.set(GLASS)
      gl.render(scene, camera)
      // What is behind the glass is drawn over it.
      gl.clearDepth()
    }
    camera.layers.set(SOLID)
    gl.render(scene, camera)
    gl.setRenderTarget(null)
    camera.layers.mask = mask
    gl.setClearColor(_clear, alpha)
    gl.autoClear = autoClear
    gl.shadowMap.autoUpdate = shadows
    this.#undress()
  }

  /** Puts every structure in the colour of its number; returns whether any is of glass. */
  #dress(): boolean {
    let glass = false
    for (const { mesh, parts, pick, look } of allEntries()) {
      const isGlass = look.uniforms.uGlass.value > GLASSY
      for (const piece of [mesh, ...parts]) {
        this.#kept.set(piece, piece.material)
        piece.material = pick
        piece.layers.enable(isGlass ? GLASS : SOLID)
      }
      glass ||= isGlass
    }
    for (const { mesh, pick } of allExtras()) {
      this.#kept.set(mesh, mesh.material)
      mesh.material = pick
      mesh.layers.enable(SOLID)
    }
    return glass
  }

  #undress(): void {
    for (const [mesh, material] of this.#kept) {
      mesh.material = material
      mesh.layers.set(0)
    }
    this.#kept.clear()
  }
}
