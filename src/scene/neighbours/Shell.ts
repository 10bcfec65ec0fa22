/** Height and turn of a cell, metres and degrees: about the size of a fingertip's print at the surface. */
const CELL_HEIGHT = 0.004
const CELL_TURN = 6
const TURNS = 360 / CELL_TURN
/** Points that are laid over a triangle lie no farther apart, metres. */
const SPACING = 0.0035

/** The axis that the leg is looked at from: x and z at each height, metres. */
export type Axis = (y: number) => { readonly x: number; readonly z: number }

/**
 * A structure as seen from the leg's axis: for each direction and height how near to the axis it begins and how far it
 * reaches, metres. What is met farther out lies over it, what is met nearer in lies under it.
 */
export class Shell {
  readonly #cells = new Map<number, [near: number, far: number]>()

  constructor(readonly axis: Axis) {}

  get size(): number {
    return this.#cells.size
  }

  /** Lays points over a triangle; each corner is three numbers of `points` from the given place on. */
  addTriangle(points: ArrayLike<number>, a: number, b: number, c: number): void {
    const steps = Math.max(
      1,
      Math.ceil(Math.max(apart(points, a, b), apart(points, b, c), apart(points, c, a)) / SPACING),
    )
    for (let i = 0; i <= steps; i++)
      for (let j = 0; i + j <= steps; j++) {
        const [u, v] = [i / steps, j / steps]
        const w = 1 - u - v
        this.#add(
          points[a]! * w + points[b]! * u + points[c]! * v,
          points[a + 1]! * w + points[b + 1]! * u + points[c + 1]! * v,
          points[a + 2]! * w + points[b + 2]! * u + points[c + 2]! * v,
        )
      }
  }

  /** Middle between where the structure begins and ends in a cell, metres from the axis; undefined where it is not. */
  middle(cell: number): number | undefined {
    const reach = this.#cells.get(cell)
    return reach && (reach[0] + reach[1]) / 2
  }

  cells = (): Iterable<number> => this.#cells.keys()

  #add(x: number, y: number, z: number): void {
    const core = this.axis(y)
    const [dx, dz] = [x - core.x, z - core.z]
    const turn = Math.floor(((Math.atan2(dx, dz) + Math.PI) / (2 * Math.PI)) * TURNS) % TURNS
    const cell = Math.floor(y / CELL_HEIGHT) * TURNS + turn
    const r = Math.hypot(dx, dz)
    const reach = this.#cells.get(cell)
    if (!reach) this.#cells.set(cell, [r, r])
    else if (r < reach[0]) reach[0] = r
    else if (r > reach[1]) reach[1] = r
  }
}

const apart = (p: ArrayLike<number>, a: number, b: number): number =>
  Math.hypot(p[a]! - p[b]!, p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!)
