/**
 * How the model's file keeps what the viewer shades by (`_TISSUE`, four bytes a vertex): in steps of so many 255ths,
 * since small numbers pack well and nobody sees finer ones. Soft tissue: tendon, ambient light, place along the path,
 * how light its flesh is. Bone: cartilage, ambient light, how spongy it is, hollows and ridges (half is even).
 */
export const TISSUE_STEPS = [3, 3, 1, 8] as const

/**
 * From this height up, metres at rest, a surface is the face in which the leg is cut off at the thigh. There the first
 * number is how deep under its rim a point lies, as a share of `CUT_DEPTH` (mm).
 */
export const CUT_ABOVE = 0.58455
export const CUT_DEPTH = 12
