import type { StructureId } from '../ids.ts'
import { LANDMARKS } from '../landmarks.ts'
import { type Claim, CLAIMS } from './index.ts'

/** A statement with its place in the article. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly step: number
}

const placed: readonly PlacedClaim[] = CLAIMS.map((claim, step) => ({ claim, step }))

/** The statements that speak of a structure or show it, in the article's order. */
export const claimsAbout = (id: StructureId): readonly PlacedClaim[] =>
  placed.filter(({ claim }) => claim.scene.select === id || mentions(claim, id))

const mentions = (claim: Claim, id: StructureId): boolean =>
  [claim, ...(claim.note ?? [])].some(({ prose }) =>
    prose.some(
      (piece) =>
        typeof piece === 'object' &&
        ('landmark' in piece ? LANDMARKS[piece.landmark].on === id : piece.structure === id),
    ),
  )
