import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import type { Mesh } from 'three'
import { Vector3 } from 'three'
import {
  createActivations,
  createCalf,
  createStrains,
  radians,
  solveCalf,
  writeStrains,
} from '../../src/biomechanics/index.ts'
import { type Leg, readLeg } from '../../src/scene/model/readLeg.ts'
import { createPoser, type Poser } from '../../src/scene/pose/createPoser.ts'
import { readLeg as readDocument } from '../model/leg.ts'

const FILES = ['lower-leg', 'lower-leg-context'] as const

/** One of the two shipped files, and what bends it. */
export interface ShippedPart {
  readonly leg: Leg
  readonly pose: Poser
}

/** Both files of the shipped model, as the page reads them, but for their pictures. */
export const readShippedLeg = (): Promise<ShippedPart[]> =>
  Promise.all(
    FILES.map(async (file) => {
      const leg = await readLeg(await withoutPictures(`public/models/${file}.glb`))
      return { leg, pose: createPoser(leg) }
    }),
  )

/** Bends a part to angles in degrees, its muscles at rest, their tendons stretched by what pulls on them there. */
export function bend(
  { leg, pose }: ShippedPart,
  { knee, ankle }: { readonly knee: number; readonly ankle: number },
): void {
  const calf = createCalf()
  solveCalf(radians(knee), radians(ankle), createActivations(), calf)
  const strains = createStrains()
  writeStrains(calf, strains)
  pose({ knee, ankle, subtalar: 0, toes: 0, stand: 0 }, strains)
  leg.root.updateMatrixWorld(true)
}

const _corner = new Vector3()

/** The corners of each triangle as three's own skinning places them, seams and all; metres of the world. */
export function trianglesOf(mesh: Mesh): Vector3[][] {
  const { index } = mesh.geometry
  const placed = Array.from({ length: mesh.geometry.getAttribute('position').count }, (_, i) =>
    mesh.getVertexPosition(i, _corner).clone().applyMatrix4(mesh.matrixWorld),
  )
  return Array.from({ length: index!.count / 3 }, (_, t) => [0, 1, 2].map((k) => placed[index!.getX(3 * t + k)]!))
}

/** The shipped model without its pictures, which nothing here can decode. */
async function withoutPictures(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await readDocument(path)
  for (const texture of document.getRoot().listTextures()) texture.dispose()
  for (const material of document.getRoot().listMaterials()) material.dispose()
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose()
  return new Uint8Array(await new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document))
}
