import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { live } from '../../state/live.ts'
import { setTurning, useStage } from '../../state/stage.ts'
import { noteCamera, useView, viewState } from '../../state/view.ts'
import type { FreeCamera, StandardView } from '../../state/viewpoint.ts'
import type { CameraRig } from '../camera/CameraRig.ts'
import type { PoseBounds } from '../camera/poseBounds.ts'
import type { Picker } from '../picking/Picker.ts'
import { glides } from '../glide.ts'
import { frame, moveOn } from './frame.ts'

interface Properties {
  readonly rig: CameraRig
  readonly bounds: PoseBounds
  readonly picker: Picker
}

/** What the hand did: whether it moved the camera since, and the view that it put into the state, which is there. */
interface Hand {
  moved: boolean
  view: StandardView | FreeCamera | null
}

/**
 * Moves the camera: by hand, to the view that the state names, into the space that the interface leaves free. What
 * the hand did goes back into the state when it lets go.
 */
export function CameraSystem({ rig, bounds, picker }: Properties): null {
  const invalidate = useThree((three) => three.invalidate)
  const size = useThree((three) => three.size)
  const insets = useStage((stage) => stage.insets)
  const view = useView((store) => store.state.view)
  const knee = useView((store) => store.state.knee)
  const ankle = useView((store) => store.state.ankle)
  const motion = useView((store) => store.state.motion)
  const side = useView((store) => store.state.side)
  const hand = useRef<Hand>({ moved: false, view: null })

  useLayoutEffect(() => {
    rig.setSpace(size, insets)
    rig.setSide(side)
    picker.map.invalidate()
    rig.setBounds(bounds({ knee, ankle, motion }))
    if (view !== hand.current.view) {
      hand.current.moved = false
      rig.show(view, glides())
    }
    invalidate()
  }, [rig, bounds, size, insets, view, knee, ankle, motion, side, picker, invalidate])

  useEffect(() => watchHand(rig, hand.current, invalidate), [rig, invalidate])

  useFrame((three) => {
    const moving = rig.update(frame.dt, glides())
    if (moving) {
      moveOn(three)
      picker.map.invalidate()
    }
    rig.readAngles(live)
  })
  return null
}

/** Tells the state what the hand did: while it turns the leg, and where it left the camera. */
function watchHand(rig: CameraRig, hand: Hand, invalidate: () => void): () => void {
  const { controls } = rig
  const keep = (): void => {
    setTurning(false)
    if (!hand.moved) return
    hand.moved = false
    noteCamera(rig.goal())
    hand.view = viewState().view
  }
  const onControl = (): void => {
    hand.moved = true
    if (rig.dragged && !useStage.getState().turning) setTurning(true)
    invalidate()
  }
  const wake = (): void => invalidate()
  // The camera comes to rest within a frame, and no frame sets state.
  const onRest = (): void => queueMicrotask(keep)
  controls.addEventListener('controlstart', wake)
  controls.addEventListener('control', onControl)
  controls.addEventListener('controlend', keep)
  controls.addEventListener('rest', onRest)
  controls.addEventListener('sleep', onRest)
  controls.addEventListener('transitionstart', wake)
  return () => {
    controls.removeEventListener('sleep', onRest)
    controls.removeEventListener('controlstart', wake)
    controls.removeEventListener('control', onControl)
    controls.removeEventListener('controlend', keep)
    controls.removeEventListener('rest', onRest)
    controls.removeEventListener('transitionstart', wake)
  }
}
