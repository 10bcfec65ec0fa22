import { create } from 'zustand'
import { setPosing } from '../../state/stage.ts'

export type Drawer = 'pose' | 'exercises'

/** What is drawn up over the motion's bar; one at a time, and not part of the view state. */
export const useDrawer = create<{ readonly open: Drawer | null }>(() => ({ open: null }))

export function openDrawer(open: Drawer | null): void {
  useDrawer.setState({ open })
  // The grips on the leg belong to the pose.
  setPosing(open === 'pose')
}

const toggle = (drawer: Drawer): void => openDrawer(useDrawer.getState().open === drawer ? null : drawer)
export const togglePose = (): void => toggle('pose')
export const toggleExercises = (): void => toggle('exercises')
