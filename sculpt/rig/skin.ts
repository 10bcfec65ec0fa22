// The viewer weighs anew what an injury has moved along its path: one rule for both.
export { type SkinWeights, skinWeights } from '../../src/biomechanics/rig/skinWeights.ts'
