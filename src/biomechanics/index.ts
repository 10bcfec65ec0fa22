export { type MuscleParameters, type MuscleState, solveStatic } from './muscle/solveStatic.ts'
export { type MuscleTendonGeometry, muscleTendonUnit } from './muscle/muscleTendonUnit.ts'
export { MODELLED_MUSCLES, type ModelledMuscle, PARAMETERS, parametersFor } from './muscle/parameters.ts'
export {
  type Activations,
  type CalfLeg,
  CALF_MUSCLES,
  CALF_PARAMETERS,
  type CalfMuscle,
  type CalfNow,
  createActivations,
  createCalf,
  type MuscleNow,
  solveCalf,
  stepCalf,
} from './muscle/calf.ts'
export { JOINT_IDS, JOINTS, type JointId, RANGES, TIBIA_LENGTH } from './joints.ts'
export { type Chain, type ChainData, createChain } from './rig/chain.ts'
export { type Bodies, createBodies, forefootRise, poseBodies, type Pose } from './rig/poseBodies.ts'
export { createPosedChain, type PosedChain, poseChain } from './rig/poseChain.ts'
export { RELIEF_NUMBERS, type ReliefData } from './rig/relief.ts'
export { type SkinWeights, skinWeights } from './rig/skinWeights.ts'
export { BODY_FRAMES, BODY_NODES, type BodyNode, bodyLocal, createRig, poseRig, type Rig } from './rig/rig.ts'
export { createStrains, type TendonStrains, writeStrains } from './rig/strains.ts'
export { degrees, radians } from './units.ts'
