export { CALF_LADDER, type Exercise } from './exercises.ts'
export { FIRST_AID, type FirstAidScheme } from './firstAid.ts'
export { MEDICINES, type Medicine } from './medicines.ts'
export { type Phase, RETURN_CRITERIA, TIMELINE } from './timeline.ts'
