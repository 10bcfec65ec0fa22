/**
 * Colours of activation from none to full, sRGB: violet, blue, green, yellow, ever lighter, so that the order holds for
 * every kind of colour vision and in grey. Five stops of the map “viridis” (van der Walt and Smith 2015, CC0).
 */
export const ACTIVATION_RAMP = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] as const

/** Muscles without a model. */
export const UNMODELLED = '#8d8884'
