import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { type Appearance, appearanceOf, wearsSkin } from '../appearance.ts'
import { approach } from '../damp.ts'
import { paintStructures } from '../materials/paintStructures.ts'
import { SCENE_PALETTES } from '../materials/palette.ts'
import { type LookUniforms, uncovered } from '../materials/tissueMaterial.ts'
import type { Picker } from '../picking/Picker.ts'
import { glides } from '../glide.ts'
import { allEntries, type Entry, entryOf } from '../registry.ts'
import { paletteOf, type Palette, useTheme } from '../../state/theme.ts'
import { type Live, live } from '../../state/live.ts'
import { useStage } from '../../state/stage.ts'
import { useView, viewState } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { frame, moveOn } from './frame.ts'

/** How fast light comes and goes, per second. */
const RATE = 14

/** Shows each structure as the state wants it: selected, hovered, stepped back, of glass, hidden. */
export function AppearanceSystem({ picker }: { readonly picker: Picker }): null {
  const invalidate = useThree((three) => three.invalidate)
  const palette = usePalette()
  const present = useStage((stage) => stage.present)
  // biome-ignore lint/correctness/useExhaustiveDependencies: structures that have just arrived are not painted yet.
  useEffect(() => {
    paintStructures(palette)
    invalidate()
  }, [palette, present, invalidate])
  useEffect(
    () =>
      useStage.subscribe((now, before) => {
        if (now.hovered !== before.hovered || now.pointed !== before.pointed) invalidate()
      }),
    [invalidate],
  )
  useFrame((three) => {
    const { hovered, pointed } = useStage.getState()
    const state = viewState()
    const dt = glides() ? frame.dt : Number.POSITIVE_INFINITY
    const { stepBack } = SCENE_PALETTES[palette]
    uncovered.value = uncoveredBy(state, live)
    let moving = false
    const worn = entryOf('skin') !== undefined && wearsSkin(state)
    for (const entry of allEntries()) {
      const wanted = appearanceOf(entry.id, entry.layer, state, hovered, pointed, worn)
      if (entry.mesh.visible !== wanted.shown) {
        entry.mesh.visible = wanted.shown
        picker.map.invalidate()
      }
      if (stepLook(entry.look.uniforms, wanted, stepBack, dt)) moving = true
      if (stepGlass(entry, wanted.glass, dt)) {
        moving = true
        picker.map.invalidate()
      }
    }
    if (moving) moveOn(three)
  })
  return null
}

/** How little the baked occlusion still holds: structures were taken away, or have moved off what they covered. */
function uncoveredBy({ hide, fade, depth, section }: ViewState, { knee, ankle }: Readonly<Live>): number {
  return hide.length + fade.length > 0 || section !== null || depth > DEFAULT_VIEW_STATE.depth
    ? 1
    : Math.min(1, Math.max(knee / 60, Math.abs(ankle) / 30))
}

/** The palette in force, for the scene. */
function usePalette(): Palette {
  const projector = useView((view) => view.state.projector)
  return useTheme((theme) => paletteOf(theme, projector))
}

function stepLook({ uLift, uRim, uBack }: LookUniforms, wanted: Appearance, stepBack: number, dt: number): boolean {
  const back = wanted.back * stepBack
  const still = uLift.value === wanted.lift && uRim.value === wanted.rim && uBack.value === back
  if (still) return false
  uLift.value = approach(uLift.value, wanted.lift, RATE, dt)
  uRim.value = approach(uRim.value, wanted.rim, RATE, dt)
  uBack.value = approach(uBack.value, back, RATE, dt)
  return true
}

/** Glass is drawn after the solid structures and hides nothing behind it. */
function stepGlass({ look: { material, uniforms, sheer } }: Entry, wanted: number, dt: number): boolean {
  const { uGlass } = uniforms
  if (uGlass.value === wanted) return false
  uGlass.value = approach(uGlass.value, wanted, RATE, dt)
  material.transparent = sheer || uGlass.value > 0
  material.depthWrite = !material.transparent
  return true
}
