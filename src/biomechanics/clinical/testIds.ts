/** The bedside tests that the model runs. */
export const CLINICAL_TESTS = ['calf-squeeze', 'matles', 'silfverskiold', 'heel-rises'] as const
export type ClinicalTest = (typeof CLINICAL_TESTS)[number]
