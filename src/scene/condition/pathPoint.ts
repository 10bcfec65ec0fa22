/** A vertex as an injury sees it: where it lies on and across its path. A change writes all but the first two. */
export interface PathPoint {
  /** Where it lay along the path before the injury, 0…1. */
  readonly rest: number
  /** Round the section from the medial side over the back, radians −π…π, as if the section were round. */
  readonly turn: number
  at: number
  /** From the centre line to the medial side and backwards, metres. */
  medial: number
  back: number
  /** Light of the zone, blood, and redness of inflammation, each 0…1. */
  glow: number
  blood: number
  red: number
}

/** The sections of a structure before the injury, by place along its path. */
export type Sections = (place: number) => Section

/** What an injury does to every vertex of a structure that has a path. */
export type Change = (point: PathPoint, section: Section) => void

/** Widens and deepens a section about its middle, by factors. */
export function scale(point: PathPoint, { lateral, medial, front, back }: Section, width: number, depth: number): void {
  const [x, y] = [(medial + lateral) / 2, (back + front) / 2]
  point.medial = x + (point.medial - x) * width
  point.back = y + (point.back - y) * depth
}

/** How far a section reaches from the centre line at a place of the path before the injury, metres. */
export interface Section {
  readonly lateral: number
  readonly medial: number
  readonly front: number
  readonly back: number
}
