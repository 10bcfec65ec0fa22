import { FOOTPRINTS } from '../figures/footprints.ts'
import type { Footprint } from '../figures/footprint.ts'
import { type FossaFigure, poplitealFossa } from '../figures/poplitealFossa.ts'
import type { RegionPart } from '../part.ts'
import { bodySkin } from '../rig/bodySkin.ts'
import { jointOf } from '../rig/jointOf.ts'
import { patchMesh, quads, type Sheet } from './patchMesh.ts'

/** Points along each side of the fossa's diamond. */
const SIDE = 14
/** Heights over which the fossa's roof comes to go with the femur, mm. */
const RAMPS = { femur: { none: 405, all: 505 } } as const

/** Every region: the attachments on their bones, and the popliteal fossa. */
export function regionParts(): RegionPart[] {
  const fossa = fossaSheet(poplitealFossa)
  return [
    ...FOOTPRINTS.map((footprint) => ({
      id: footprint.id,
      sheet: patchMesh(footprint),
      bones: footprint.patches.map(({ bone }) => bone),
      hangs: { joint: jointUnder(footprint) },
    })),
    { id: 'popliteal-fossa', sheet: fossa, bones: [], hangs: { skin: bodySkin(fossa.positions, RAMPS) } },
  ]
}

/** The one joint that all bones of an attachment turn with. @throws Error where they do not */
function jointUnder({ id, patches }: Footprint): ReturnType<typeof jointOf> {
  const joints = new Set(patches.map(({ bone }) => jointOf(bone)))
  const [joint] = joints
  if (joints.size !== 1 || joint === undefined) throw new Error(`${id} lies on both sides of a joint`)
  return joint
}

/** The roof of the fossa: its corners spanned and arched backwards, facing back, mm. */
function fossaSheet({ top, bottom, medial, lateral, arch }: FossaFigure): Sheet {
  const steps = Array.from({ length: SIDE }, (_, i) => i / (SIDE - 1))
  const places = steps.flatMap((u) => steps.map((v) => [u, v] as const))
  const positions = places.flatMap(([u, v]) => {
    const bulge = 16 * u * (1 - u) * v * (1 - v) * arch
    return [0, 1, 2].map(
      (c) =>
        top[c]! * (1 - u) * (1 - v) +
        lateral[c]! * u * (1 - v) +
        medial[c]! * (1 - u) * v +
        bottom[c]! * u * v -
        (c === 2 ? bulge : 0),
    )
  })
  return {
    positions: Float64Array.from(positions),
    triangles: quads(SIDE, SIDE),
    places: Float32Array.from(places.flat()),
  }
}
