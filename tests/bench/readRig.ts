import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { type ChainData, createRig, type Rig } from '../../src/biomechanics/index.ts'

/** The rig that the built model carries. */
export async function readRig(path = 'public/models/lower-leg.glb'): Promise<Rig> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.read(path)
  const leg = document
    .getRoot()
    .listNodes()
    .find((node) => node.getName() === 'leg')
  const { chains } = (leg?.getExtras().rig ?? {}) as { chains?: readonly ChainData[] }
  if (!chains) throw new Error(`${path} carries no rig`)
  return createRig(chains)
}
