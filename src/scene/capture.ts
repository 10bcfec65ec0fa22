import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { Vector2 } from 'three'
import { GROUNDS, type Palette } from '../state/theme.ts'

interface Picture {
  readonly width: number
  readonly height: number
  readonly transparent: boolean
}

const _size = new Vector2()

/**
 * Draws one picture of the stage at any size and puts everything back before the browser shows a frame. The leg is
 * centred: what the interface covers does not count.
 */
export function capture(
  gl: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  palette: Palette,
  { width, height, transparent }: Picture,
): Promise<Blob> {
  const ratio = gl.getPixelRatio()
  const alpha = gl.getClearAlpha()
  const view = camera.view ? { ...camera.view } : null
  const { aspect } = camera
  gl.getSize(_size)
  camera.clearViewOffset()
  camera.aspect = width / height
  camera.updateProjectionMatrix()
  gl.setPixelRatio(1)
  gl.setSize(width, height, false)
  if (!transparent) gl.setClearColor(GROUNDS[palette], 1)
  // A canvas that the graphics card cannot fill is given fewer pixels without a word.
  const { drawingBufferWidth, drawingBufferHeight } = gl.getContext()
  const whole = drawingBufferWidth === width && drawingBufferHeight === height
  if (whole) gl.render(scene, camera)
  const picture = whole ? blobOf(gl.domElement) : Promise.reject(new RangeError('the picture is too large to draw'))
  gl.setClearColor(0x000000, alpha)
  gl.setPixelRatio(ratio)
  gl.setSize(_size.x, _size.y, false)
  camera.aspect = aspect
  camera.view = view
  camera.updateProjectionMatrix()
  gl.render(scene, camera)
  return picture
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png')
  })
}
