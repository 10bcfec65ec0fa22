/** An angle in radians. Degrees exist only in the interface, in URLs and in tables of sources. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const degrees = (angle: number): number => (angle * 180) / Math.PI
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))
