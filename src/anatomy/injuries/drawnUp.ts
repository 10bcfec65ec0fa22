/**
 * How far a torn Achilles tendon lets its muscles draw up, mm along their way: as the rupture is drawn and as its
 * bedside tests count. Drawn so that the ends gape as they are found; not measured on muscles.
 */
export const DRAWN_UP = { 'gastrocnemius-medial': 14, 'gastrocnemius-lateral': 12, soleus: 20 } as const
