import { useStore, type RootStore } from '@react-three/fiber'
import ReactThreeTestRenderer from '@react-three/test-renderer'
import {
  Color,
  GreaterDepth,
  Mesh,
  PerspectiveCamera,
  Scene as ThreeScene,
  type ShaderMaterial,
  type WebGLRenderer,
} from 'three'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLeg, type Leg } from '../../src/scene/model/readLeg.ts'
import { LegObject } from '../../src/scene/objects/LegObject.tsx'
import { ThroughObject } from '../../src/scene/objects/ThroughObject.tsx'
import { OutlineObject } from '../../src/scene/objects/OutlineObject.tsx'
import { Picker } from '../../src/scene/picking/Picker.ts'
import { createPoser } from '../../src/scene/pose/createPoser.ts'
import { quietThree } from '../../src/scene/quietThree.ts'
import { allEntries, entryOf } from '../../src/scene/registry.ts'
import { poseMark } from '../../src/scene/section/SectionCutter.ts'
import { ActivationSystem } from '../../src/scene/systems/ActivationSystem.tsx'
import { AppearanceSystem } from '../../src/scene/systems/AppearanceSystem.tsx'
import { ClockSystem } from '../../src/scene/systems/ClockSystem.tsx'
import { MotionSystem } from '../../src/scene/systems/MotionSystem.tsx'
import { MuscleSystem } from '../../src/scene/systems/MuscleSystem.tsx'
import { PoseSystem } from '../../src/scene/systems/PoseSystem.tsx'
import { ACTIVATION_RAMP } from '../../src/state/activationRamp.ts'
import { live } from '../../src/state/live.ts'
import { hover, pointAt } from '../../src/state/stage.ts'
import { change, restart, select } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { tinyLeg } from './tinyLeg.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
quietThree()

type Rendered = Awaited<ReturnType<typeof ReactThreeTestRenderer.create>>

let leg: Leg
let rendered: Rendered
let store: RootStore
let clock = 1000

function Probe(): null {
  store = useStore()
  return null
}

/** Lets so many frames pass, sixty a second. */
async function frames(count: number): Promise<void> {
  await ReactThreeTestRenderer.act(async () => {
    for (let i = 0; i < count; i++) {
      clock += 1000 / 60
      store.getState().advance(clock)
    }
  })
}

beforeEach(async () => {
  restart(DEFAULT_VIEW_STATE)
  hover(null)
  pointAt(null)
  leg = await readLeg(await tinyLeg())
  const element = document.createElement('div')
  const picker = new Picker(null as unknown as WebGLRenderer, new ThreeScene(), new PerspectiveCamera(), element)
  rendered = await ReactThreeTestRenderer.create(
    <>
      <Probe />
      <LegObject leg={leg} fibres={leg.fibres} />
      <OutlineObject leg={leg} />
      <ThroughObject id="tibia" />
      <ClockSystem />
      <MotionSystem />
      <PoseSystem pose={createPoser(leg)} picker={picker} />
      <MuscleSystem />
      <ActivationSystem />
      <AppearanceSystem picker={picker} />
    </>,
    { frameloop: 'never' },
  )
  await frames(1)
})

afterEach(() => rendered.unmount())

const uniforms = (id: 'soleus' | 'tibia' | 'femur') => entryOf(id)!.look.uniforms

test('there is one copy of three: what r3f makes is of our classes', async () => {
  expect(store.getState().camera).toBeInstanceOf(PerspectiveCamera)
  expect(store.getState().scene).toBeInstanceOf(ThreeScene)
  expect(entryOf('tibia')?.mesh).toBeInstanceOf(Mesh)
})

test('the registry holds what is mounted, and lets go of it', async () => {
  expect([...allEntries()].map((entry) => entry.id).sort()).toEqual(['calcaneus', 'femur', 'soleus', 'tibia'])
  expect(entryOf('soleus')).toMatchObject({ tissue: 'muscle', mesh: leg.structures.get('soleus') })
  await rendered.unmount()
  expect([...allEntries()]).toEqual([])
})

test('all soft tissue shares one program, all bones another', () => {
  const source = (id: 'soleus' | 'tibia' | 'femur') => {
    const { vertexShader, fragmentShader, defines } = entryOf(id)!.look.material
    return vertexShader + fragmentShader + JSON.stringify(defines)
  }
  expect(source('tibia')).toBe(source('femur'))
  expect(source('soleus')).not.toBe(source('tibia'))
})

test('a selection lights its structure, the others step back, and both go again', async () => {
  select('soleus')
  await frames(90)
  expect(uniforms('soleus')).toMatchObject({ uLift: { value: 1 }, uBack: { value: 0 } })
  expect(uniforms('tibia').uBack.value).toBeGreaterThan(0.5)
  select(null)
  await frames(90)
  expect(uniforms('tibia').uBack.value).toBe(0)
  expect(uniforms('soleus').uLift.value).toBe(0)
})

test('what is chosen shines through what hides it, only as far as it is lit, and not when it is glass itself', async () => {
  const { mesh, look } = entryOf('tibia')!
  const twin = mesh.children.find(
    (child) => child instanceof Mesh && (child.material as ShaderMaterial).name === 'through',
  ) as Mesh
  const { uniforms, depthFunc } = twin.material as ShaderMaterial
  expect(depthFunc).toBe(GreaterDepth)
  expect(twin.renderOrder).toBeLessThan(mesh.renderOrder)
  expect(twin.renderOrder).toBeGreaterThan(entryOf('calcaneus')!.mesh.renderOrder)
  expect([twin.visible, uniforms.uLight!.value]).toEqual([true, 0])
  select('tibia')
  await frames(120)
  expect(uniforms.uLight!.value).toBe(1)
  change({ fade: ['tibia'] })
  await frames(120)
  expect([look.material.transparent, twin.visible]).toEqual([true, false])
})

test('hovering, and pointing at a landmark, put a rim of light on what is meant', async () => {
  hover('soleus')
  await frames(90)
  expect(uniforms('soleus').uRim.value).toBe(1)
  hover(null)
  pointAt('medial-condyle')
  await frames(90)
  expect(uniforms('soleus').uRim.value).toBe(0)
  expect(uniforms('femur').uRim.value).toBe(1)
})

test('hidden is not drawn, faded is glass that hides nothing behind it and has no ink', async () => {
  change({ hide: ['tibia'], fade: ['soleus'] })
  await frames(90)
  expect(entryOf('tibia')?.mesh.visible).toBe(false)
  expect(entryOf('soleus')?.look.material).toMatchObject({ transparent: true, depthWrite: false })
  const ink = (id: 'soleus' | 'femur') => entryOf(id)?.mesh.children.map((hull) => hull.visible)
  expect([ink('soleus'), ink('femur')]).toEqual([[false], [true]])
  change({ hide: [], fade: [] })
  await frames(90)
  expect(entryOf('tibia')?.mesh.visible).toBe(true)
  expect(entryOf('soleus')?.look.material).toMatchObject({ transparent: false, depthWrite: true })
})

test('a cut is made anew when something turns to glass', async () => {
  await frames(2)
  const before = poseMark()
  change({ fade: ['soleus'] })
  await frames(120)
  const glass = poseMark()
  change({ fade: [] })
  await frames(120)
  expect([glass === before, poseMark() === before]).toEqual([false, true])
})

test('the foot follows the state and the motion, and the drawn angle is told', async () => {
  change({ ankle: -30 })
  await frames(120)
  expect(live.ankle).toBe(-30)
  const heel = entryOf('calcaneus')!.mesh.parent!
  expect(heel.quaternion.w).toBeLessThan(0.99)
  change({ ankle: 0, motion: 'plantar-flexion' })
  await frames(120)
  const [first] = [live.ankle]
  await frames(30)
  expect(live.ankle).not.toBe(first)
})

test('colour by activation runs along the ramp on muscles and leaves bones alone', async () => {
  change({ colour: 'activation', activation: 0 })
  await frames(120)
  const tint = uniforms('soleus').uTint.value
  const hex = () => `#${new Color(tint.x, tint.y, tint.z).getHexString()}`
  expect(tint.w).toBe(1)
  expect(hex()).toBe(ACTIVATION_RAMP[0])
  change({ activation: 1 })
  await frames(120)
  expect(hex()).toBe(ACTIVATION_RAMP.at(-1))
  expect(uniforms('tibia').uTint.value.w).toBe(0)
  change({ colour: 'tissue' })
  await frames(120)
  expect(tint.w).toBe(0)
})

test('the ramp grows lighter from stop to stop, so that it holds without colour', () => {
  const light = ACTIVATION_RAMP.map((stop) => {
    const { r, g, b } = new Color(stop)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  })
  for (let i = 1; i < light.length; i++) expect(light[i]! - light[i - 1]!).toBeGreaterThan(0.02)
})
