export { calfMoment, type Holding, otherMoment } from './ankleBalance.ts'
export {
  calfLegOf,
  TESTED_CONDITIONS,
  type TestedCondition,
  type TestedLeg,
  testedAs,
  testedLeg,
} from './testedLegs.ts'
export { type CalfSqueeze, calfSqueeze } from './calfSqueeze.ts'
export { type HeelRises, heelRises } from './heelRises.ts'
export { type Matles, matles } from './matles.ts'
export { type Silfverskiold, silfverskiold } from './silfverskiold.ts'
export { type Outcome, outcomeOf, squeezedAnkle } from './outcomes.ts'
export { CLINICAL_TESTS, type ClinicalTest } from './testIds.ts'
