import type { StructureId } from '../src/anatomy/ids.ts'
import { BONES } from './figures/bones.ts'
import { SOFT_TISSUE } from './figures/softTissue.ts'
import type { BoneFigure, SweepFigure, Vec3 } from './figures/types.ts'
import { createModel } from './glb/document.ts'
import { pack } from './glb/pack.ts'
import type { Mesh, SweptMesh } from './mesh.ts'
import type { Part } from './part.ts'
import { chainOf } from './rig/chains.ts'
import { jointOf } from './rig/jointOf.ts'
import { RIGGING, type Rigging } from './rig/rigging.ts'
import { skinWeights } from './rig/skin.ts'
import { boneMesh } from './solids/boneMesh.ts'
import { sweepMesh } from './solids/sweepMesh.ts'
import { sweepFrame, sweepLength } from './solids/sweepPath.ts'
import { TRIM_ORDER, trimMeshes } from './solids/trim.ts'
import { ontoSurface, unionDistance } from './solids/union.ts'
import { fibreCoordinates } from './surface/fibres.ts'
import { fibreTextures } from './surface/fibreTexture.ts'
import { FINISH, type Finish } from './surface/finish.ts'
import { vertexNormals } from './surface/normals.ts'
import { occluders, occlusion } from './surface/occlusion.ts'
import { tendonWeights } from './surface/tendonBlend.ts'
import { kept } from './kept.ts'

export interface Model {
  readonly parts: readonly Part[]
  readonly glb: Uint8Array
}

/** Sculpts the whole leg: figures → solids → surfaces → rig → one binary model. The same bytes on every run. */
export async function build(say: (line: string) => void): Promise<Model> {
  const bones = new Map<BoneFigure, Mesh>()
  for (const figure of BONES) bones.set(figure, await kept('bone', figure, () => boneMesh(figure)))
  say(`${bones.size} bones`)
  const sweeps = await kept('soft', [BONES, SOFT_TISSUE, FINISH], () => softMeshes())
  say(`${sweeps.size} soft structures, trimmed`)
  const hard = [...bones.values()]
  const all = [...hard, ...sweeps.values()]
  const lights = { hard: occluders(hard), all: occluders(all) }
  const parts: Part[] = []
  for (const [figure, mesh] of bones) {
    const normals = vertexNormals(mesh.positions, mesh.triangles)
    const light = await kept('light', [mesh, hard], () => occlusion(mesh, normals, lights.hard))
    parts.push({ id: figure.id, mesh, normals, light, body: boneBody(figure) })
  }
  say('light on bones')
  for (const figure of SOFT_TISSUE) {
    const mesh = found(sweeps.get(figure.id), `mesh of ${figure.id}`)
    const normals = vertexNormals(mesh.positions, mesh.triangles)
    const light = await kept('light', [mesh, all], () => occlusion(mesh, normals, lights.all))
    parts.push({ id: figure.id, mesh, normals, light, body: softBody(figure, mesh) })
  }
  say('light on soft tissue')
  const glb = await pack(createModel(parts, fibreTextures()))
  return { parts, glb }
}

/** Bones that the soft tissue lies against. */
const BEDROCK: readonly StructureId[] = ['femur', 'tibia', 'fibula', 'talus', 'calcaneus']

/** The soft structures as swept, fitted to the bones and to each other. */
function softMeshes(): Map<StructureId, SweptMesh> {
  const meshes = new Map<StructureId, SweptMesh>()
  for (const figure of SOFT_TISSUE) {
    const { around, rings } = finishOf(figure.id)
    meshes.set(figure.id, sweepMesh(figure, { around, along: rings }))
  }
  const bones = BONES.filter(({ id }) => BEDROCK.includes(id)).map(
    (figure) => (x: number, y: number, z: number) => unionDistance(figure, x, y, z),
  )
  return trimMeshes(meshes, bones, TRIM_ORDER)
}

function boneBody(figure: BoneFigure): Part['body'] {
  const landmarks = Object.entries(figure.landmarks ?? {}).map(([name, near]) => ({
    name,
    at: ontoSurface(figure, near),
  }))
  return { kind: 'bone', joint: jointOf(figure.id), landmarks }
}

function softBody(figure: SweepFigure, mesh: SweptMesh): Part['body'] {
  const finish = finishOf(figure.id)
  const rigging = riggingOf(figure.id)
  return {
    kind: 'soft',
    chain: chainOf(figure, rigging, insertionOf(figure)),
    skin: skinWeights(mesh.along, rigging.joints),
    uv: fibreCoordinates(mesh, sweepLength(figure), finish.fibres),
    tendon: tendonWeights(mesh, finish.tendon),
    along: mesh.along,
  }
}

/** Where on the heel a structure pulls: its own end where it reaches the foot, else the end of the Achilles tendon. */
function insertionOf(figure: SweepFigure): Vec3 {
  const reaches = riggingOf(figure.id).heldFrom !== undefined
  const tendon = SOFT_TISSUE.find(({ id }) => id === 'achilles-tendon') ?? figure
  return sweepFrame(reaches ? figure : tendon, 0.95).centre
}

function finishOf(id: StructureId): Finish {
  const finishes: Partial<Record<StructureId, Finish>> = FINISH
  return found(finishes[id], `finish of ${id}`)
}

function riggingOf(id: StructureId): Rigging {
  const riggings: Partial<Record<StructureId, Rigging>> = RIGGING
  return found(riggings[id], `rigging of ${id}`)
}

function found<T>(entry: T | undefined, what: string): T {
  if (entry === undefined) throw new Error(`no ${what}`)
  return entry
}
