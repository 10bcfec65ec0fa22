import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import { cutPlane } from '../../state/sectionPlane.ts'
import { useStage } from '../../state/stage.ts'
import { viewState } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { FreeCamera, Millimetres3 } from '../../state/viewpoint.ts'
import { allEntries } from '../registry.ts'
import { fitPoints } from './fitPoints.ts'
import { freeSpace } from './fit.ts'

/** So many vertices of each structure say well enough how far it reaches. */
const SAMPLES = 240

const _point = new Vector3()

/** A camera in a direction (of the model's frame) from which what a cut leaves of the leg fills the free space. */
export function lookOnto(from: Millimetres3, camera: PerspectiveCamera): FreeCamera {
  const size = { width: innerWidth, height: innerHeight }
  const free = freeSpace(size, useStage.getState().insets)
  const slope = Math.tan(MathUtils.degToRad(camera.fov) / 2)
  const opening = { across: (slope * free.width) / size.height, up: (slope * free.height) / size.height }
  const { position, target } = fitPoints(remaining(viewState()), _point.fromArray(from).clone(), opening)
  return { position: millimetres(position), target: millimetres(target) }
}

/** Points of what is on the stage and not cut off, as it is posed, metres of the model's frame. */
function remaining(state: ViewState): readonly number[] {
  const plane = cutPlane(state)
  const mirror = state.side === 'left' ? -1 : 1
  const points: number[] = []
  for (const { mesh } of allEntries()) {
    if (!mesh.visible) continue
    const { count } = mesh.geometry.getAttribute('position')
    for (let i = 0; i < count; i += Math.max(1, Math.floor(count / SAMPLES))) {
      mesh.getVertexPosition(i, _point).applyMatrix4(mesh.matrixWorld)
      _point.x *= mirror
      if (!plane || _point.getComponent(plane.axis) <= plane.at) points.push(_point.x, _point.y, _point.z)
    }
  }
  return points
}

const millimetres = ({ x, y, z }: Vector3): Millimetres3 => [mm(x), mm(y), mm(z)]
const mm = (m: number): number => Math.round(m * 1000) + 0
