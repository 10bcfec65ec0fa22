/**
 * Activation of the calf muscles in running, 0…1, every 2 % of the stride from foot contact. No recording stands
 * behind it: drawn so that the muscles switch on shortly before contact, work through stance and fall silent before
 * the foot leaves the ground at 35 % (timing from memory).
 */
const CALF = Array.from({ length: 51 }, (_, i) => {
  const at = i / 50
  // Place from switching on (0.88 of the stride before) to off (0.34).
  const t = (at >= 0.6 ? at - 0.88 : at + 0.12) / 0.46
  return t > 0 && t < 1 ? Math.round(100 * Math.sin(Math.PI * t ** 0.9) ** 1.5) / 100 : 0
})

export const RUNNING_EMG = { 'gastrocnemius-medial': CALF, 'gastrocnemius-lateral': CALF, soleus: CALF } as const
