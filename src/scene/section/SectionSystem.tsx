import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { MathUtils, type PerspectiveCamera, type Vector3 } from 'three'
import { useStage } from '../../state/stage.ts'
import { paletteOf, useTheme } from '../../state/theme.ts'
import { useView, viewState } from '../../state/view.ts'
import type { Leg } from '../model/readLeg.ts'
import type { Picker } from '../picking/Picker.ts'
import { registerExtra } from '../registry.ts'
import { poseMark, SectionCutter } from './SectionCutter.ts'

/** Cuts the leg where the state says, in any pose: caps on the stage, and what the plate beside it draws. */
export function SectionSystem({ leg, picker }: { readonly leg: Leg; readonly picker: Picker }): null {
  const invalidate = useThree((three) => three.invalidate)
  const size = useThree((three) => three.size)
  const projector = useView((view) => view.state.projector)
  const palette = useTheme((theme) => paletteOf(theme, projector))
  const present = useStage((stage) => stage.present)
  const select = useView((view) => view.state.select)
  const light = useView((view) => view.state.light)
  const hovered = useStage((stage) => stage.hovered)
  const cutter = useMemo(() => new SectionCutter(), [])
  const frame = leg.nodes.get('leg') ?? leg.root
  const stale = useRef(true)

  useEffect(() => {
    frame.add(cutter.caps.mesh)
    const out = registerExtra({ mesh: cutter.caps.mesh, pick: cutter.caps.pick })
    return () => {
      out()
      cutter.dispose()
      picker.map.invalidate()
      invalidate()
    }
  }, [cutter, frame, picker, invalidate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lit, and by which colours, is painted.
  useEffect(() => {
    stale.current = true
    invalidate()
  }, [palette, select, light, hovered, present, invalidate])

  useFrame(({ camera, scene }) => {
    const state = viewState()
    scene.updateMatrixWorld()
    const project = (point: Vector3): Vector3 => {
      point.project(camera)
      return point.set(((point.x + 1) / 2) * size.width, ((1 - point.y) / 2) * size.height, 0)
    }
    if (cutter.update(frame.matrixWorld, state, poseMark())) {
      stale.current = true
      picker.map.invalidate()
    }
    cutter.placeGrip(frame.matrixWorld, state, pixelsPerMetre(camera as PerspectiveCamera, size.height), project)
    if (!stale.current) return
    stale.current = false
    const now = useStage.getState().hovered
    cutter.caps.paint(
      palette,
      state.plane === 'sagittal',
      ({ id }) => id === state.select || id === now || state.light.includes(id),
    )
  })
  return null
}

/** How large a metre is drawn in the middle of the leg, CSS pixels. */
const pixelsPerMetre = ({ position, fov }: PerspectiveCamera, height: number): number =>
  height /
  (2 * Math.tan(MathUtils.degToRad(fov) / 2) * Math.max(0.1, Math.hypot(position.x, position.y - 0.3, position.z)))
