import { useThree } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { useShallow } from 'zustand/shallow'
import { live, onFrame } from '../state/live.ts'
import { setComplete, setPhase, setPresent, useStage } from '../state/stage.ts'
import { mountStage } from '../state/stageCommands.ts'
import { useView } from '../state/view.ts'
import { CameraRig } from './camera/CameraRig.ts'
import { createCommands } from './createCommands.ts'
import type { StagedLeg } from './model/loadLeg.ts'
import { ConditionObject } from './objects/ConditionObject.tsx'
import { GroundObject } from './objects/GroundObject.tsx'
import { LandmarkObject } from './objects/LandmarkObject.tsx'
import { LegObject } from './objects/LegObject.tsx'
import { OutlineObject } from './objects/OutlineObject.tsx'
import { SideObject } from './objects/SideObject.tsx'
import { StudioObject } from './objects/StudioObject.tsx'
import { Picker } from './picking/Picker.ts'
import { followPointer } from './picking/pointer.ts'
import { ActivationSystem } from './systems/ActivationSystem.tsx'
import { AppearanceSystem } from './systems/AppearanceSystem.tsx'
import { CameraSystem } from './systems/CameraSystem.tsx'
import { ClockSystem } from './systems/ClockSystem.tsx'
import { FrameSystem } from './systems/FrameSystem.tsx'
import { MotionSystem } from './systems/MotionSystem.tsx'
import { MuscleSystem } from './systems/MuscleSystem.tsx'
import { PoseSystem } from './systems/PoseSystem.tsx'
import { QualitySystem } from './systems/QualitySystem.tsx'

const LabelSystem = lazy(() => import('./labels/LabelSystem.tsx').then((m) => ({ default: m.LabelSystem })))
const SectionSystem = lazy(() => import('./section/SectionSystem.tsx').then((m) => ({ default: m.SectionSystem })))
const RegionObject = lazy(() =>
  import('./objects/RegionObject.tsx').then(({ RegionObject }) => ({ default: RegionObject })),
)

interface Properties {
  readonly staged: StagedLeg
  /** What follows the first look: deep muscles, nerves, vessels; null until it has arrived. */
  readonly context: StagedLeg | null
  /** The element that takes pointer and keys. */
  readonly element: HTMLElement
  /** How many graphics contexts this canvas has had. */
  readonly contexts: number
  /** Whether the machine can afford cast shadows. */
  readonly shadows: boolean
}

const ThroughObject = lazy(() =>
  import('./objects/ThroughObject.tsx').then(({ ThroughObject }) => ({ default: ThroughObject })),
)
const HandObject = lazy(() => import('./picking/HandObject.tsx').then(({ HandObject }) => ({ default: HandObject })))
const FibreObject = lazy(() => import('./fibres/FibreObject.tsx').then(({ FibreObject }) => ({ default: FibreObject })))

/** What is on the stage, and the systems that run in each frame, in this order. */
export function Scene({ staged, context, element, contexts, shadows }: Properties) {
  const { leg, pose, bounds } = staged
  const { gl, scene, invalidate } = useThree()
  const camera = useThree((three) => three.camera) as PerspectiveCamera
  const sectioned = useView((view) => view.state.section !== null)
  const labelled = useView((view) => view.state.labels !== 'off')
  const projector = useView((view) => view.state.projector)
  const posing = useStage((stage) => stage.posing)
  const fibres = useView((view) => view.state.fibres)
  const lit = useView(useShallow(({ state }) => [...(state.select ? [state.select] : []), ...state.light]))
  const present = useStage((stage) => stage.present)
  const regions = useView(({ state }) => state.attachments !== 'off' || state.fossa)
  const rig = useMemo(() => new CameraRig(camera, element), [camera, element])
  const picker = useMemo(() => new Picker(gl, scene, camera, element), [gl, scene, camera, element])
  useEffect(() => () => rig.dispose(), [rig])
  useEffect(() => () => picker.dispose(), [picker])
  useEffect(() => followPointer(element, picker), [element, picker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new graphics context has no pick map yet.
  useLayoutEffect(() => {
    picker.map.invalidate()
    invalidate()
  }, [picker, invalidate, contexts])

  useEffect(() => {
    mountStage(createCommands({ gl, scene, camera, rig, picker }))
    return () => mountStage(null)
  }, [gl, scene, camera, rig, picker])

  useEffect(() => {
    setPresent([...leg.structures.keys(), ...(context?.leg.structures.keys() ?? [])])
    picker.map.invalidate()
  }, [leg, context, picker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new leg or graphics context is ready when it is drawn.
  useEffect(() => onceDrawn(() => setPhase({ kind: 'ready' })), [leg, contexts])
  useEffect(() => (context ? onceDrawn(setComplete) : undefined), [context])

  return (
    <>
      <StudioObject shadows={shadows} />
      <SideObject>
        <LegObject leg={leg} fibres={leg.fibres} />
        <LandmarkObject leg={leg} />
        {projector && <OutlineObject leg={leg} />}
        {context && <LegObject leg={context.leg} fibres={leg.fibres} />}
        {context && projector && <OutlineObject leg={context.leg} />}
      </SideObject>
      {context && regions && (
        <Suspense fallback={null}>
          <RegionObject leg={context.leg} />
        </Suspense>
      )}
      {lit.map((id) =>
        present.includes(id) ? (
          <Suspense key={id} fallback={null}>
            <ThroughObject id={id} />
          </Suspense>
        ) : null,
      )}
      <ConditionObject leg={leg} context={context?.leg ?? null} picker={picker} />
      <ClockSystem />
      <QualitySystem />
      <CameraSystem rig={rig} bounds={bounds} picker={picker} />
      <MotionSystem />
      <MuscleSystem />
      <ActivationSystem />
      <PoseSystem pose={pose} picker={picker} />
      {context && <PoseSystem pose={context.pose} picker={picker} />}
      {posing && (
        <Suspense fallback={null}>
          <HandObject leg={leg} element={element} picker={picker} />
        </Suspense>
      )}
      {fibres !== 'off' && (
        <Suspense fallback={null}>
          <FibreObject leg={leg} view={fibres} />
        </Suspense>
      )}
      <AppearanceSystem picker={picker} />
      <GroundObject leg={leg} />
      {sectioned && (
        <Suspense>
          <SectionSystem leg={leg} picker={picker} />
        </Suspense>
      )}
      {labelled && (
        <Suspense>
          <LabelSystem picker={picker} />
        </Suspense>
      )}
      <FrameSystem />
    </>
  )
}

/** Calls back after the next frame that reaches the screen; returns the way to call it off. */
function onceDrawn(callback: () => void): () => void {
  const before = live.frames
  const stop = onFrame(({ frames }) => {
    if (frames > before) queueMicrotask(finish)
  })
  const finish = (): void => {
    stop()
    callback()
  }
  return stop
}
