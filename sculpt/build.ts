import type { StructureId } from '../src/anatomy/ids.ts'
import { capsuleCover } from './context/capsuleMesh.ts'
import { contextMeshes } from './context/contextMeshes.ts'
import { regionParts } from './context/regionParts.ts'
import type { Laid } from './context/laid.ts'
import { BONES } from './figures/bones.ts'
import { FOOTPRINTS } from './figures/footprints.ts'
import { NEIGHBOUR_MUSCLES } from './figures/neighbourMuscles.ts'
import { poplitealFossa } from './figures/poplitealFossa.ts'
import { SOFT_TISSUE } from './figures/softTissue.ts'
import type { BoneFigure, SweepFigure, Vec3 } from './figures/types.ts'
import { createModel } from './glb/document.ts'
import { pack } from './glb/pack.ts'
import { kept } from './kept.ts'
import type { Mesh, SweptMesh } from './mesh.ts'
import type { BonePart, Part, SoftPart } from './part.ts'
import { anchors } from './rig/anchors.ts'
import { bodySkin } from './rig/bodySkin.ts'
import { chainOf } from './rig/chains.ts'
import { heldByBone } from './rig/heldByBone.ts'
import { withRelief } from './relax/reliefFile.ts'
import { contextRig } from './rig/contextRigging.ts'
import { jointOf } from './rig/jointOf.ts'
import { neighbourRigging } from './rig/neighbourRigging.ts'
import { restsOn } from './rig/restsOn.ts'
import { RIGGING, type Rigging } from './rig/rigging.ts'
import { heldByToes, skinWeights } from './rig/skin.ts'
import { boneMesh } from './solids/boneMesh.ts'
import { strandMesh, type StrandOptions } from './solids/strandMesh.ts'
import { sweepFrame, sweepLength } from './solids/sweepPath.ts'
import { TRIM_ORDER, trimMeshes } from './solids/trim.ts'
import { ontoSurface, unionDistance } from './solids/union.ts'
import { boneSurface } from './surface/boneSurface.ts'
import { contextFinish } from './surface/contextFinish.ts'
import { levelRim } from './surface/cutFace.ts'
import { fibreCoordinates } from './surface/fibres.ts'
import { fibreTextures } from './surface/fibreTexture.ts'
import { FINISH, type Finish } from './surface/finish.ts'
import { neighbourFinish } from './surface/neighbourFinish.ts'
import { vertexNormals } from './surface/normals.ts'
import { occluders, occlusion } from './surface/occlusion.ts'
import { tendonWeights } from './surface/tendonBlend.ts'

/** One file of the model: what a first look needs, or the context that follows it. */
export interface ModelFile {
  readonly file: 'lower-leg.glb' | 'lower-leg-context.glb'
  readonly parts: readonly Part[]
  readonly glb: Uint8Array
}

type Muscle = (typeof SOFT_TISSUE)[number] | (typeof NEIGHBOUR_MUSCLES)[number]
const MUSCLES: readonly Muscle[] = [...SOFT_TISSUE, ...NEIGHBOUR_MUSCLES]

const HEADS: ReadonlySet<StructureId> = new Set(['gastrocnemius-medial', 'gastrocnemius-lateral'])

/** Sculpts the whole leg: figures → solids → surfaces → rig → binary models. The same bytes on every run. */
export async function build(say: (line: string) => void): Promise<readonly ModelFile[]> {
  const { first, context } = await sculptParts(say)
  const [own, around] = [withRelief(first), withRelief(context)]
  const regions = await kept('footprints', [FOOTPRINTS, poplitealFossa, BONES], () => regionParts())
  return [
    { file: 'lower-leg.glb', parts: own, glb: await pack(createModel(own, [], fibreTextures())) },
    { file: 'lower-leg-context.glb', parts: around, glb: await pack(createModel(around, regions, null)) },
  ]
}

/** The leg at rest: what a first look needs, and its context. */
export interface LegParts {
  readonly first: readonly Part[]
  readonly context: readonly Part[]
}

/** Sculpts the parts of both files, before their flesh is relaxed. */
export async function sculptParts(say: (line: string) => void): Promise<LegParts> {
  const bones = new Map<StructureId, Mesh>()
  for (const figure of BONES) bones.set(figure.id, await kept('bone', figure, () => boneMesh(figure)))
  say(`${bones.size} bones`)
  const trimmed = await kept('muscles', [BONES, MUSCLES, MUSCLES.map(meshing)], () => muscleMeshes())
  say(`${trimmed.size} muscles and tendons, trimmed`)
  const { swept, wrapped, muscles } = await contextMeshes(bones, trimmed)
  say(`${swept.size} vessels, nerves and coverings`)
  const laid = [...swept.values()].map(({ mesh }) => mesh)
  const hard = [...bones.values()]
  const all = [...hard, ...muscles.values()]
  const withoutHeads = [...hard, ...[...muscles].flatMap(([id, mesh]) => (HEADS.has(id) ? [] : [mesh]))]
  const lit = async (id: StructureId, mesh: Mesh, around: readonly Mesh[], body: Part['body']): Promise<Part> => {
    const normals = vertexNormals(mesh.positions, mesh.triangles)
    const light = await kept('light', [mesh, around], () => occlusion(mesh, normals, occluders(around)))
    levelRim(mesh, normals)
    return { id, mesh, normals, light, body }
  }
  const first: Part[] = []
  const context: Part[] = []
  for (const figure of BONES) {
    const mesh = found(bones.get(figure.id), figure.id)
    const surface = await kept('bone surface', [figure.id, bones], () => boneSurface(figure.id, mesh, bones))
    first.push(await lit(figure.id, mesh, hard, { ...boneBody(figure), surface }))
  }
  say('light on bones')
  for (const figure of MUSCLES) {
    const mesh = found(muscles.get(figure.id), figure.id)
    const file = isNeighbour(figure) ? context : first
    const body = muscleBody(figure, mesh, bones)
    const under = [...bones, ...muscles].flatMap(([id, other]) => (restsOn(figure.id, id) ? [other] : []))
    const { rest, turn } = body.chain
    const anchor = await kept('anchors', [mesh, rest, turn, under], () => anchors(mesh, { rest, turn }, under))
    const part = await lit(figure.id, mesh, all, { ...body, chain: { ...body.chain, anchor } })
    if (figure.id !== 'achilles-tendon') file.push(part)
    else {
      // Shut in between heads and soleus it would be grey beside the fascia that it lies on, once the heads are gone.
      const bare = await lit(figure.id, mesh, withoutHeads, part.body)
      file.push({ ...part, light: part.light.map((open, v) => (open + bare.light[v]!) / 2) })
    }
  }
  say('light on muscles')
  for (const [id, item] of swept) context.push(await lit(id, item.mesh, [...all, ...laid], contextBody(id, item)))
  for (const [id, mesh] of wrapped) {
    // What lies under the skin is never seen with it: it is lit by itself.
    const around = id === 'skin' ? [mesh] : [...all, ...laid, mesh]
    context.push(await lit(id, mesh, around, coverBody(id, mesh)))
  }
  say('light on vessels, nerves and coverings')
  return { first, context }
}

/** Muscles and tendons as swept, fitted to the bones and to each other; the neighbours give way to the five. */
async function muscleMeshes(): Promise<Map<StructureId, SweptMesh>> {
  const meshes = new Map<StructureId, SweptMesh>()
  for (const figure of MUSCLES) meshes.set(figure.id, await strandMesh(figure, meshing(figure)))
  const bones = BONES.map((figure) => (x: number, y: number, z: number) => unionDistance(figure, x, y, z))
  return trimMeshes(meshes, bones, [...TRIM_ORDER, ...NEIGHBOUR_MUSCLES.map(({ id }) => ({ id }))])
}

/** How finely a muscle is meshed: all that its finish says about where it lies. */
function meshing(figure: Muscle): StrandOptions {
  const { around, rings, branch } = finishOf(figure)
  return { around, along: rings, ...(branch && { branch }) }
}

function boneBody(figure: BoneFigure): BonePart {
  const landmarks = Object.entries(figure.landmarks ?? {}).map(([name, near]) => ({
    name,
    at: ontoSurface(figure, near),
  }))
  return { kind: 'bone', joint: jointOf(figure.id), landmarks }
}

function muscleBody(figure: Muscle, mesh: SweptMesh, bones: ReadonlyMap<StructureId, Mesh>): SoftPart {
  const { rigging, pull } = isNeighbour(figure)
    ? neighbourRigging(figure)
    : { rigging: riggingOf(figure.id), pull: insertionOf(figure) }
  const body = softBody(figure, mesh, finishOf(figure), rigging, pull)
  return { ...body, skin: heldByBone(figure.id, body.skin, mesh.positions, bones) }
}

function contextBody(id: StructureId, { figure, mesh }: Laid): Part['body'] {
  const rig = contextRig(id, figure)
  if (rig.kind === 'chain') return softBody(figure, mesh, contextFinish(id), rig.rigging, rig.pull)
  if (rig.kind === 'rigid') {
    const uv = fibreCoordinates(mesh, sweepLength(figure), contextFinish(id).fibres)
    return { kind: 'bone', joint: rig.joint, landmarks: [], uv }
  }
  throw new Error(`${id} is not swept`)
}

/** Length over which a covering's pattern repeats as along a path of that length, mm. */
const COVER_LENGTH = 300

function coverBody(id: StructureId, mesh: SweptMesh): Part['body'] {
  const rig = contextRig(id)
  if (rig.kind !== 'body') throw new Error(`${id} does not hang on the body`)
  const { fibres, tendon } = contextFinish(id)
  return {
    kind: 'cover',
    skin: bodySkin(mesh.positions, rig.ramps),
    uv: fibreCoordinates(mesh, COVER_LENGTH, fibres),
    tendon: id === 'knee-capsule' ? capsuleCover(mesh.positions) : tendonWeights(mesh, tendon),
    along: mesh.along,
  }
}

function softBody(figure: SweepFigure, mesh: SweptMesh, finish: Finish, rigging: Rigging, pull: Vec3): SoftPart {
  return {
    kind: 'soft',
    chain: chainOf(figure, rigging, pull),
    skin: heldByToes(skinWeights(mesh.along, rigging.joints), mesh.positions, rigging.joints),
    uv: fibreCoordinates(mesh, sweepLength(figure), finish.fibres),
    slant: finish.fibres.slant,
    tendon: tendonWeights(mesh, finish.tendon),
    along: mesh.along,
  }
}

/** Where on the heel one of the five pulls: its own end where it reaches the foot, else the end of the Achilles tendon. */
function insertionOf(figure: SweepFigure): Vec3 {
  const reaches = riggingOf(figure.id).heldFrom !== undefined
  const tendon = SOFT_TISSUE.find(({ id }) => id === 'achilles-tendon') ?? figure
  return sweepFrame(reaches ? figure : tendon, 0.95).centre
}

const isNeighbour = (figure: Muscle): figure is (typeof NEIGHBOUR_MUSCLES)[number] =>
  NEIGHBOUR_MUSCLES.some(({ id }) => id === figure.id)

function finishOf(figure: Muscle): Finish {
  if (isNeighbour(figure)) return neighbourFinish(figure)
  const finishes: Partial<Record<StructureId, Finish>> = FINISH
  return found(finishes[figure.id], `finish of ${figure.id}`)
}

function riggingOf(id: StructureId): Rigging {
  const riggings: Partial<Record<StructureId, Rigging>> = RIGGING
  return found(riggings[id], `rigging of ${id}`)
}

function found<T>(entry: T | undefined, what: string): T {
  if (entry === undefined) throw new Error(`no ${what}`)
  return entry
}
