import { createRoot, extend } from '@react-three/fiber'
import { DirectionalLight, Group, Mesh, WebGLRenderer } from 'three'
import { addNotice } from '../state/notices.ts'
import { setComplete, setPhase } from '../state/stage.ts'
import { loadContext, loadLeg, type StagedLeg } from './model/loadLeg.ts'
import { ModelError } from './model/ModelError.ts'
import { Scene } from './Scene.tsx'
import { quietThree } from './quietThree.ts'
import { isSoftware, openContext } from './webgl.ts'
import { watchContext } from './watchContext.ts'

// Only what the scene's elements name: the rest of three stays out of the page.
extend({ DirectionalLight, Group, Mesh })

/** A long lens: the leg is seen without much foreshortening, as on a plate. */
const CAMERA = { fov: 24, near: 0.02, far: 12, position: [0, 0.3, -1.6] as const }

interface Shown {
  leg: StagedLeg | null
  context: StagedLeg | null
  contexts: number
}

/**
 * Puts a canvas into an element, loads the model and shows it; tells the store how far it is and why it failed.
 * Returns the way to take everything down again.
 */
export function startStage(element: HTMLElement, attempt: number): () => void {
  const canvas = document.createElement('canvas')
  const context = openContext(canvas)
  if (!context) {
    setPhase({ kind: 'failed', failure: { kind: 'no-webgl', message: 'This browser cannot draw in 3D.' } })
    return () => {}
  }
  element.append(canvas)
  quietThree()
  const shadows = !isSoftware(context)
  const root = createRoot(canvas)
  const stop = new AbortController()
  const shown: Shown = { leg: null, context: null, contexts: 0 }

  const render = (): void => {
    if (!shown.leg || stop.signal.aborted) return
    const { leg, context, contexts } = shown
    root.render(<Scene staged={leg} context={context} element={element} contexts={contexts} shadows={shadows} />)
  }
  const resize = (): Promise<unknown> => {
    const { width, height, top, left } = element.getBoundingClientRect()
    return root.configure({
      gl: () => createRenderer(canvas, context),
      size: { width: Math.max(1, width), height: Math.max(1, height), top, left },
      camera: { ...CAMERA, position: [...CAMERA.position] },
      frameloop: 'demand',
      dpr: [1, 2],
      flat: true,
      shadows: shadows ? 'percentage' : false,
    })
  }
  const configured = resize()
  const observer = new ResizeObserver(() => void resize())
  observer.observe(element)
  const unwatch = watchContext(canvas, () => {
    shown.contexts += 1
    render()
  })
  const fail = (error: unknown): void => {
    if (stop.signal.aborted) return
    const message = error instanceof ModelError ? error.message : 'The model could not be shown.'
    setPhase({ kind: 'failed', failure: { kind: 'model', message } })
    if (!(error instanceof ModelError)) throw error
  }
  const doWithout = (error: unknown): void => {
    if (stop.signal.aborted) return
    const message = error instanceof ModelError ? error.message : 'The file could not be shown.'
    addNotice({ field: 'lower-leg-context.glb', message: `${message} Deep muscles, nerves and vessels are left out.` })
    setComplete()
    if (!(error instanceof ModelError)) throw error
  }
  const loading = loadLeg(attempt > 0, stop.signal)
  configured
    .then(() => loading)
    .then((leg) => {
      shown.leg = leg
      render()
      loadContext(attempt > 0, stop.signal).then((context) => {
        shown.context = context
        render()
      }, doWithout)
    })
    .catch(fail)

  return () => {
    stop.abort()
    observer.disconnect()
    unwatch()
    root.unmount()
    canvas.remove()
  }
}

function createRenderer(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): WebGLRenderer {
  const gl = new WebGLRenderer({ canvas, context, alpha: true, antialias: true })
  // The page paints the ground.
  gl.setClearColor(0x000000, 0)
  return gl
}
