export { CALF_LADDER, type Exercise } from './exercises.ts'
export { FIRST_AID, type FirstAidScheme } from './firstAid.ts'
export { MEDICINES, type Medicine } from './medicines.ts'
export { type Hours, type Phase, RETURN_CRITERIA, SCHEME_HOURS, TIMELINE } from './timeline.ts'
