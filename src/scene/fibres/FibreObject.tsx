import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color } from 'three'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { chainJointName } from '../../biomechanics/rig/nodeNames.ts'
import { FIBRE_COLOURS, SLOW_SHARE } from '../../state/fibreColours.ts'
import { live } from '../../state/live.ts'
import type { FibreView } from '../../state/viewState.ts'
import type { Leg } from '../model/readLeg.ts'
import { entryOf } from '../registry.ts'
import { layBelly, plantBelly } from './bellies.ts'
import { type ChainRest, measureSections } from './sections.ts'
import { createStrokes } from './strokes.ts'
import { layStrands, twistStrands } from './subtendons.ts'

interface FibreObjectProps {
  readonly leg: Leg
  readonly view: Exclude<FibreView, 'off'>
}

/** Fascicles in their bellies, or the strands of the tendon: drawn rods that ride on the chains and follow the muscles. */
export function FibreObject({ leg, view }: FibreObjectProps): null {
  const invalidate = useThree((three) => three.invalidate)
  const drawn = useMemo(() => (view === 'twist' ? drawStrands(leg) : drawBellies(leg, view)), [leg, view])
  useEffect(() => {
    leg.nodes.get('leg')?.add(drawn.mesh)
    invalidate()
    return () => {
      drawn.mesh.removeFromParent()
      drawn.mesh.geometry.dispose()
      drawn.mesh.material.dispose()
      drawn.mesh.dispose()
      invalidate()
    }
  }, [leg, drawn, invalidate])
  const seen = useMemo(() => new Float64Array(8).fill(Number.NaN), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew has not been laid yet.
  useEffect(() => {
    seen.fill(Number.NaN)
  }, [drawn, seen])
  useFrame(() => {
    if (!changed(seen)) return
    drawn.lay()
    drawn.mesh.instanceMatrix.needsUpdate = true
  })
  return null
}

/** Whether anything moved that the fibres follow, since the last time it was asked. */
function changed(seen: Float64Array): boolean {
  let moved = false
  for (let i = 0; i < 8; i++) {
    const id = MODELLED_MUSCLES[i % 3]!
    const { activation, tendonStrain } = live.calf.muscles[id]
    const now = i < 3 ? activation : i < 6 ? tendonStrain : i === 6 ? live.knee : live.ankle
    if (now === seen[i]) continue
    seen[i] = now
    moved = true
  }
  return moved
}

/** The chain of a structure, its joints and its sections. */
function chainOf(leg: Leg, structure: ModelledMuscle | 'achilles-tendon') {
  const { chains } = leg.nodes.get('leg')!.userData.rig as { chains: readonly (ChainRest & Compliant)[] }
  const chain = chains.find((one) => one.structure === structure)!
  const { mesh, look } = entryOf(structure)!
  const sections = measureSections(chain, mesh.geometry.getAttribute('position'), look.material.uniforms.uRest!.value)
  const joints = sections.map((_, n) => leg.nodes.get(chainJointName(structure, n))!)
  return { sections, joints, compliance: chain.compliance }
}

interface Compliant {
  readonly compliance: readonly number[]
}

function drawBellies(leg: Leg, view: 'fascicles' | 'types') {
  const bellies = MODELLED_MUSCLES.map((id) => {
    const { sections, joints, compliance } = chainOf(leg, id)
    // Not near the ends of a belly: half of a fascicle that stands there would lie in the tendon.
    // Soleus thins out far up, under the tendon that covers it.
    const below = id === 'soleus' ? 5 : 2
    const fleshy = (j: number): boolean =>
      (compliance[j] ?? 0) > 0.7 && (compliance[j - 2] ?? 0) > 0.4 && (compliance[j + below] ?? 0) > 0.4
    return plantBelly(id, sections, joints, fleshy)
  })
  const mesh = createStrokes(bellies.reduce((sum, { roots }) => sum + roots.length, 0))
  const colour = new Color()
  let n = 0
  for (const { id, roots } of bellies)
    roots.forEach((_, i) => {
      const slow = scattered(i) < SLOW_SHARE[id]
      const hue = view === 'fascicles' ? FIBRE_COLOURS.fascicle : slow ? FIBRE_COLOURS.slow : FIBRE_COLOURS.fast
      mesh.setColorAt(n, colour.set(hue).multiplyScalar(0.72 + 0.4 * scattered(i + 0.5)))
      n += 1
    })
  const lay = (): void => {
    let next = 0
    for (let b = 0; b < bellies.length; b++) next = layBelly(mesh, bellies[b]!, next)
  }
  return { mesh, lay }
}

function drawStrands(leg: Leg) {
  const { sections, joints } = chainOf(leg, 'achilles-tendon')
  const strands = twistStrands(sections, joints)
  const segments = joints.length - 1
  const mesh = createStrokes(strands.length * segments)
  const colour = new Color()
  strands.forEach(({ id }, s) => {
    for (let k = 0; k < segments; k++) mesh.setColorAt(s * segments + k, colour.set(FIBRE_COLOURS[id]))
  })
  return { mesh, lay: () => void layStrands(mesh, strands, 0) }
}

/** An even scatter of numbers 0…1, the same every time: multiples of the golden ratio. */
const scattered = (i: number): number => (i * 0.618033988749895) % 1
