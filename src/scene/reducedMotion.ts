const query = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/** Whether the reader asked the system for less motion: then the scene cuts where it would glide. */
export const reducedMotion = (): boolean => query?.matches ?? false
