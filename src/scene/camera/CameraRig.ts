import CameraControls from 'camera-controls'
import {
  Box3,
  MathUtils,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import type { Insets } from '../../state/stage.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { FreeCamera, Millimetres3, StandardView } from '../../state/viewpoint.ts'
import { approach } from '../damp.ts'
import { fitDistance, freeSpace, type Size } from './fit.ts'
import { nearestTurn, STANDPOINTS } from './views.ts'

CameraControls.install({
  THREE: { Vector2, Vector3, Vector4, Quaternion, Matrix4, Spherical, Box3, Sphere, Raycaster },
})

/** Standard views are reached within 0.6 s, a drag follows the hand. */
const VIEW_SMOOTHING = 0.13
const DRAG_SMOOTHING = 0.045
const NEAREST = 0.07
/** The wheel is quick; under two fingers the leg grows about as they part. */
const WHEEL_SPEED = 0.6
const PINCH_SPEED = 1.1
/** How fast the view's centre slides into the free space, per second. */
const SLIDE = 9
const HALF_PIXEL = 0.5

const _centre = new Vector3()
const _half = new Vector3()
const _position = new Vector3()
const _target = new Vector3()

/** The camera and what moves it: hand, keys, standard views, and the space that the interface leaves free. */
export class CameraRig {
  readonly controls: CameraControls
  /** What must stay in sight, metres. */
  readonly #bounds = new Box3()
  #size: Size = { width: 1, height: 1 }
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
  readonly #shift = new Vector2()
  /** Nothing was shown yet: the first view is cut to. */
  #fresh = true
  /** −1 while a left leg, the mirror image of the model, stands on the stage. */
  #mirror: 1 | -1 = 1

  constructor(
    readonly camera: PerspectiveCamera,
    element: HTMLElement,
  ) {
    this.controls = new CameraControls(camera, element)
    // Which touches the browser keeps for itself is the style sheet's to say: an embedded leg leaves it some.
    element.style.touchAction = ''
    this.controls.dollyToCursor = true
    this.controls.smoothTime = VIEW_SMOOTHING
    this.controls.draggingSmoothTime = DRAG_SMOOTHING
    this.controls.minDistance = NEAREST
    this.controls.dollySpeed = WHEEL_SPEED
    element.addEventListener('pointerdown', ({ pointerType }) => {
      this.controls.dollySpeed = pointerType === 'touch' ? PINCH_SPEED : WHEEL_SPEED
    })
    const { TOUCH_DOLLY_TRUCK, TOUCH_ROTATE } = CameraControls.ACTION
    this.controls.touches.one = TOUCH_ROTATE
    this.controls.touches.two = TOUCH_DOLLY_TRUCK
    this.controls.touches.three = TOUCH_DOLLY_TRUCK
    this.controls.mouseButtons.right = CameraControls.ACTION.TRUCK
    this.controls.mouseButtons.middle = CameraControls.ACTION.TRUCK
  }

  dispose(): void {
    this.controls.dispose()
  }

  /** Tells which leg stands on the stage; the camera goes over to its mirrored place at once. */
  setSide(side: ViewState['side']): void {
    const mirror = side === 'left' ? -1 : 1
    if (mirror === this.#mirror) return
    this.#mirror = mirror
    if (this.#fresh) return
    const [p, t] = [this.controls.getPosition(_position), this.controls.getTarget(_target)]
    this.controls.setLookAt(-p.x, p.y, p.z, -t.x, t.y, t.z, false)
  }

  /** Tells what must stay in sight, in the model's frame: the camera's target keeps inside it, and standard views fit it. */
  setBounds(bounds: Box3): void {
    this.#bounds.copy(bounds)
    if (this.#mirror < 0) {
      this.#bounds.min.x = -bounds.max.x
      this.#bounds.max.x = -bounds.min.x
    }
    this.controls.setBoundary(this.#bounds)
    bounds.getSize(_half)
    this.controls.maxDistance = Math.max(3, _half.length() * 5)
  }

  /** Tells the stage's size and what the interface covers of it. */
  setSpace(size: Size, insets: Insets): void {
    this.#size = size
    this.#insets = insets
  }

  /** Goes to a standard view of the whole leg, or to a free camera. */
  show(view: StandardView | FreeCamera, glide: boolean): void {
    const animate = glide && !this.#fresh
    this.#fresh = false
    this.controls.smoothTime = VIEW_SMOOTHING
    if (typeof view !== 'string') {
      const [p, t] = [metres(view.position), metres(view.target)]
      const x = this.#mirror
      this.controls.setLookAt(x * p[0], p[1], p[2], x * t[0], t[1], t[2], animate)
      return
    }
    const { azimuth, polar, axes } = STANDPOINTS[view]
    this.#bounds.getCenter(_centre)
    this.#bounds.getSize(_half).multiplyScalar(0.5)
    const extent = { across: _half[axes.across], up: _half[axes.up], deep: _half[axes.deep] }
    const distance = fitDistance(extent, this.#size, this.#insets, MathUtils.degToRad(this.camera.fov))
    // On a phone with the description open, the whole leg is further away than a hand may take it.
    this.controls.maxDistance = Math.max(this.controls.maxDistance, distance)
    this.controls.setTarget(_centre.x, _centre.y, _centre.z, animate)
    this.controls.rotateTo(nearestTurn(this.controls.azimuthAngle, this.#mirror * azimuth), polar, animate)
    this.controls.dollyTo(distance, animate)
  }

  /** Where the camera is going, as the state holds it. */
  goal(): FreeCamera {
    this.controls.getPosition(_position)
    this.controls.getTarget(_target)
    _position.x *= this.#mirror
    _target.x *= this.#mirror
    return { position: millimetres(_position), target: millimetres(_target) }
  }

  /** Whether a hand holds the leg now; the wheel does not. */
  get dragged(): boolean {
    return this.controls.currentAction !== CameraControls.ACTION.NONE
  }

  /** Writes where the camera stands about the leg, degrees: 0, 0 is behind it; medial and above are positive. */
  readAngles(out: { azimuth: number; elevation: number }): void {
    const azimuth = 180 - MathUtils.radToDeg(this.#mirror * this.controls.azimuthAngle)
    out.azimuth = MathUtils.euclideanModulo(azimuth + 180, 360) - 180
    out.elevation = 90 - MathUtils.radToDeg(this.controls.polarAngle)
  }

  /** Turns the camera about the leg, degrees. */
  orbit(azimuth: number, elevation: number, glide: boolean): void {
    this.controls.rotate(-MathUtils.degToRad(azimuth), -MathUtils.degToRad(elevation), glide)
    this.#commanded()
  }

  /** Goes nearer by a factor, or further below 1. */
  zoom(factor: number, glide: boolean): void {
    this.controls.dollyTo(MathUtils.clamp(this.controls.distance / factor, NEAREST, this.controls.maxDistance), glide)
    this.#commanded()
  }

  /** Shifts the picture by CSS pixels. */
  pan(x: number, y: number, glide: boolean): void {
    const perPixel =
      (2 * this.controls.distance * Math.tan(MathUtils.degToRad(this.camera.fov) / 2)) / this.#size.height
    this.controls.truck(-x * perPixel, -y * perPixel, glide)
    this.#commanded()
  }

  /** A key or a button counts as the hand. */
  #commanded(): void {
    this.controls.dispatchEvent({ type: 'control' })
  }

  /** One frame; returns whether the camera moves on. */
  update(dt: number, glide: boolean): boolean {
    const moved = this.controls.update(dt)
    return this.#slide(dt, glide) || moved
  }

  /** Shifts the picture so that the camera's target stands in the middle of the free space. */
  #slide(dt: number, glide: boolean): boolean {
    const { width, height } = this.#size
    const free = freeSpace(this.#size, this.#insets)
    const x = glide ? approach(this.#shift.x, free.x, SLIDE, dt, HALF_PIXEL) : free.x
    const y = glide ? approach(this.#shift.y, free.y, SLIDE, dt, HALF_PIXEL) : free.y
    const { view } = this.camera
    const still = x === this.#shift.x && y === this.#shift.y
    if (still && view?.enabled && view.fullWidth === width && view.fullHeight === height) return false
    this.#shift.set(x, y)
    this.camera.setViewOffset(width, height, -x, -y, width, height)
    // The pointer's place in the shifted picture: without it the zoom would miss what it points at.
    this.controls.setViewport(x, -y, width, height)
    return !still
  }
}

const metres = ([x, y, z]: Millimetres3): [number, number, number] => [x / 1000, y / 1000, z / 1000]

const millimetres = ({ x, y, z }: Vector3): Millimetres3 => [mm(x), mm(y), mm(z)]
const mm = (m: number): number => Math.round(m * 1000) + 0
