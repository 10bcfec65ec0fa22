/** Thickness and width of the Achilles tendon in mid-portion, millimetres: healthy, and in tendinopathy (Szaro 2021). */
export const TENDON_DEPTH = { well: 4.9, ill: 11.2 } as const
export const TENDON_WIDTH = { well: 14.7, ill: 17.2 } as const
