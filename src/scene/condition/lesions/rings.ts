import type { Surface } from '../surface.ts'

/** The places of the mesh's rings on either side of a place on the path, shares of it. */
export function ringsAt({ at }: Surface, place: number): { readonly before: number; readonly after: number } {
  let [before, after] = [0, 1]
  for (const ring of at ?? []) {
    if (ring <= place) before = Math.max(before, ring)
    else after = Math.min(after, ring)
  }
  return { before, after }
}
