import { t } from './t.ts'

/** The angle of the ankle in words, from degrees: dorsiflexion positive. */
export function ankleAngle(degrees: number): string {
  const whole = Math.round(degrees)
  return t('pose.ankleAngle', Math.abs(whole), whole < 0 ? 'plantar' : whole > 0 ? 'dorsal' : 'neutral')
}

/** The angle of the knee in words, from degrees of flexion. */
export const kneeAngle = (degrees: number): string => t('pose.kneeAngle', Math.round(degrees))
