import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  DoubleSide,
  Mesh,
  NoBlending,
  ShaderMaterial,
  ShapeUtils,
  SRGBColorSpace,
  Vector2,
} from 'three'
import type { CutPlane } from '../../state/sectionPlane.ts'
import type { Palette } from '../../state/theme.ts'
import type { Entry } from '../registry.ts'
import { spanOf, twiceArea } from './cutSolid.ts'
import type { Cap } from './cap.ts'
import { CapPainter } from './CapPainter.ts'

/** What is in the plane lies over what surrounds it by so little, metres, the smaller the higher. */
const LIFT = 0.00001

/**
 * The cut faces of the leg: flat solid caps in the plane, one mesh for all. What they show is painted on a canvas, as
 * on a plate; in the pick map each is the number of its structure.
 */
export class Caps {
  readonly mesh: Mesh
  readonly pick: ShaderMaterial
  readonly #painter = new CapPainter()
  readonly #texture: CanvasTexture
  readonly #material: ShaderMaterial
  #caps: readonly Cap[] = []

  constructor() {
    this.#texture = new CanvasTexture(this.#painter.canvas)
    this.#texture.colorSpace = SRGBColorSpace
    this.#texture.anisotropy = 4
    this.#material = new ShaderMaterial({
      name: 'cap',
      uniforms: { uPicture: { value: this.#texture } },
      vertexShader: /* glsl */ `varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
      fragmentShader: /* glsl */ `uniform sampler2D uPicture;
varying vec2 vUv;
void main() {
  gl_FragColor = texture2D(uPicture, vUv);
  #include <colorspace_fragment>
}`,
      side: DoubleSide,
      blending: NoBlending,
      toneMapped: false,
    })
    this.pick = new ShaderMaterial({
      name: 'cap pick',
      vertexShader: /* glsl */ `attribute float code;
varying float vCode;
void main() {
  vCode = code;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
      fragmentShader: /* glsl */ `varying float vCode;
void main() {
  float code = floor(vCode + 0.5);
  gl_FragColor = vec4(mod(code, 256.0) / 255.0, floor(code / 256.0) / 255.0, 0.0, 1.0);
}`,
      side: DoubleSide,
      blending: NoBlending,
      toneMapped: false,
    })
    this.mesh = new Mesh(new BufferGeometry(), this.#material)
    this.mesh.frustumCulled = false
    this.mesh.name = 'section'
  }

  /** Puts the caps of a cut in the place of the last. */
  set(caps: readonly Cap[], plane: CutPlane): void {
    this.#caps = caps
    this.#painter.frame(caps)
    this.mesh.geometry.dispose()
    this.mesh.geometry = this.#mesh(caps, plane)
  }

  /** Paints the caps anew: another palette, something else selected. */
  paint(palette: Palette, along: boolean, lit: (entry: Entry) => boolean): void {
    this.#painter.paint(this.#caps, palette, along, lit)
    this.#texture.needsUpdate = true
  }

  dispose(): void {
    this.mesh.removeFromParent()
    this.mesh.geometry.dispose()
    this.#material.dispose()
    this.pick.dispose()
    this.#texture.dispose()
  }

  #mesh(caps: readonly Cap[], plane: CutPlane): BufferGeometry {
    const position: number[] = []
    const uv: number[] = []
    const code: number[] = []
    const index: number[] = []
    const [across, up] = spanOf(plane)
    const point = [0, 0, 0]
    caps.forEach(({ entry, loops, glass }, rank) => {
      if (glass) return
      for (const [outer, holes] of nested(loops)) {
        const first = position.length / 3
        for (const loop of [outer, ...holes])
          for (let i = 0; i < loop.length; i += 2) {
            point[plane.axis] = plane.at + rank * LIFT
            point[across] = loop[i]!
            point[up] = loop[i + 1]!
            position.push(...point)
            uv.push(...this.#painter.place(loop[i]!, loop[i + 1]!))
            code.push(entry.code)
          }
        for (const triangle of ShapeUtils.triangulateShape(corners(outer), holes.map(corners)))
          index.push(...triangle.map((k) => first + k))
      }
    })
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
    geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2))
    geometry.setAttribute('code', new BufferAttribute(new Float32Array(code), 1))
    geometry.setIndex(new BufferAttribute(new Uint32Array(index), 1))
    return geometry
  }
}

const corners = (loop: readonly number[]): Vector2[] =>
  Array.from({ length: loop.length / 2 }, (_, i) => new Vector2(loop[2 * i], loop[2 * i + 1]))

type Loop = readonly number[]

/** Each outer outline with the holes that lie in it. */
export function nested(loops: readonly Loop[]): readonly (readonly [Loop, readonly Loop[]])[] {
  const outer = loops.filter((loop) => twiceArea(loop) > 0)
  const holes = loops.filter((loop) => twiceArea(loop) < 0)
  return outer.map((loop) => [loop, holes.filter((hole) => contains(loop, hole[0]!, hole[1]!))])
}

/** Whether a point lies within a loop: a ray from it crosses the outline an odd number of times. */
export function contains(loop: Loop, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [loop[i]!, loop[i + 1]!, loop[j]!, loop[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
