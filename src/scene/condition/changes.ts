import { plateau, ramp, spindle, strands } from './ease.ts'
import { type Change, scale } from './pathPoint.ts'

/** A stretch of a path, shares 0…1. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Thickens about the middle of the section, most in the middle of the stretch: factors of its width and depth. */
export const swell =
  ({ from, to, width, depth }: Stretch & { readonly width: number; readonly depth: number }): Change =>
  (point, section) => {
    const share = spindle(point.rest, from, to)
    scale(point, section, 1 + (width - 1) * share, 1 + (depth - 1) * share)
  }

/** Carries a stretch backwards or to the medial side, metres. */
export const carry =
  ({ from, to, medial = 0, back }: Stretch & { readonly medial?: number; readonly back: number }): Change =>
  (point) => {
    const share = spindle(point.rest, from, to)
    point.medial += medial * share
    point.back += back * share
  }

/** Moves the path's lower part up (negative) or down along it by a share of its length; above `from` nothing moves. */
export const slide =
  ({ from, to, by }: Stretch & { readonly by: number }): Change =>
  (point) => {
    point.at += by * ramp(point.rest, from, to)
  }

/** Colours and lights a stretch; the edge of it is soft. */
export const tint =
  ({
    from,
    to,
    soft = 0.03,
    glow = 0,
    blood = 0,
    red = 0,
    where = () => 1,
  }: Stretch & {
    readonly soft?: number
    readonly glow?: number
    readonly blood?: number
    readonly red?: number
    /** Which part of the section, by its turn: 0…1. */
    readonly where?: (turn: number) => number
  }): Change =>
  (point) => {
    const share = plateau(point.rest, from, to, soft) * where(point.turn)
    point.glow = Math.max(point.glow, glow * share)
    point.blood = Math.max(point.blood, blood * share)
    point.red = Math.max(point.red, red * share)
  }

/** Which part of a section a change is for: 1 at a turn, falling off to 0 at `breadth` from it, radians. */
export const around =
  (turn: number, breadth: number) =>
  (at: number): number => {
    const off = Math.abs(Math.atan2(Math.sin(at - turn), Math.cos(at - turn)))
    return ramp(off, breadth, breadth * 0.35)
  }

interface Parting {
  /** Where the structure gives way, and between which rings of the mesh that is, shares of the path. */
  readonly break: number
  readonly ring: { readonly before: number; readonly after: number }
  /** How far each end draws back, and over how long a stretch that is taken up. */
  readonly up: number
  readonly down: number
  readonly reach: number
  /** How long the strands of the torn ends are, shares of the path, and how many there are. */
  readonly fray: number
  readonly strands: number
}

/**
 * Parts a structure: its ends draw back and fray, and close upon themselves. The mesh stays in one piece: the rings
 * that meet at the break are drawn to points, between which a thread without thickness is left.
 */
export const part = (p: Parting): Change => {
  const { before, after } = p.ring
  return (point, section) => {
    const above = point.rest <= before
    const away = above ? p.break - point.rest : point.rest - p.break
    if (away > p.reach) return
    const [sign, drawn] = above ? [-1, p.up] : [1, p.down]
    // Strongest at the end: the rings of the torn stretch crowd there, where strands need them.
    const near = ramp(away, p.reach, 0)
    const end = ramp(away, 3 * p.fray, 0)
    const last = above ? point.rest >= before : point.rest <= after
    const ridge = strands(point.turn, p.strands, above ? 0.4 : 2.1)
    const length = last ? -1.2 : (ridge - 0.55) * 2
    point.at += sign * (drawn * near - p.fray * end * length)
    // Behind the strands the stump is swollen; they thin out towards their tips and the grooves between them.
    const round = last ? 0 : (1 + 0.22 * near * (1 - end)) * (1 - end * end * (0.28 + 0.5 * (1 - ridge)))
    scale(point, section, round, round)
    point.blood = Math.max(point.blood, end * (0.35 + 0.45 * (1 - ridge)))
    point.glow = Math.max(point.glow, near)
  }
}

/** Throws a stretch into coils: metres of swing, and turns over the stretch. */
export const coil =
  ({ from, to, swing, turns }: Stretch & { readonly swing: number; readonly turns: number }): Change =>
  (point) => {
    const share = plateau(point.rest, from, to, (to - from) * 0.15)
    const angle = (2 * Math.PI * turns * (point.rest - from)) / (to - from)
    point.medial += swing * share * Math.cos(angle)
    point.back += 0.25 * swing * share * Math.sin(angle)
  }
