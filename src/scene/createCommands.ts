import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import type { StageCommands } from '../state/stageCommands.ts'
import { paletteOf, useTheme } from '../state/theme.ts'
import { change, viewState } from '../state/view.ts'
import type { CameraRig } from './camera/CameraRig.ts'
import { capture } from './capture.ts'
import type { Picker } from './picking/Picker.ts'
import { glides } from './glide.ts'
import { stats } from './stats.ts'

interface Stage {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly rig: CameraRig
  readonly picker: Picker
}

/** What the mounted scene does and answers for the page. */
export function createCommands({ gl, scene, camera, rig, picker }: Stage): StageCommands {
  return {
    structureAt: (x, y) => picker.structureAt(x, y),
    screenPosition: (id) => picker.screenPosition(id),
    neighbours: (id) => import('./neighbours/neighboursOf.ts').then(({ neighboursOf }) => neighboursOf(id)),
    measuring: () =>
      import('./measure/createMeasuring.ts').then(({ createMeasuring }) => createMeasuring(scene, camera, picker)),
    orbit: (azimuth, elevation) => rig.orbit(azimuth, elevation, glides()),
    zoom: (factor) => rig.zoom(factor, glides()),
    pan: (x, y) => rig.pan(x, y, glides()),
    camera: () => rig.goal(),
    onto: (from) => import('./camera/lookOnto.ts').then(({ lookOnto }) => lookOnto(from, camera)),
    home() {
      const { view } = viewState()
      if (typeof view === 'string') rig.show(view, glides())
      else change({ view: 'posterior' })
    },
    stats,
    capture: (picture) => capture(gl, scene, camera, paletteOf(useTheme.getState(), viewState().projector), picture),
  }
}
