import type { Grid } from './distanceTransform.ts'

/** Trilinear interpolation of a field on a grid; beyond the grid, the value at its edge. */
export function sampleField(
  field: Float32Array,
  { origin, size: [nx, ny, nz], edge }: Grid,
  x: number,
  y: number,
  z: number,
): number {
  const u = Math.min(nx - 1.001, Math.max(0, (x - origin[0]) / edge))
  const v = Math.min(ny - 1.001, Math.max(0, (y - origin[1]) / edge))
  const w = Math.min(nz - 1.001, Math.max(0, (z - origin[2]) / edge))
  const i = Math.floor(u) + nx * (Math.floor(v) + ny * Math.floor(w))
  const [fu, fv, fw] = [u % 1, v % 1, w % 1]
  const [dy, dz] = [nx, nx * ny]
  const row = (at: number) => field[at]! + (field[at + 1]! - field[at]!) * fu
  const near = row(i) + (row(i + dy) - row(i)) * fv
  const far = row(i + dz) + (row(i + dz + dy) - row(i + dz)) * fv
  return near + (far - near) * fw
}

/** Each inner cell's mean with its six neighbours, the cell itself counting double, so many times over. */
export function smoothField(field: Float32Array, { size: [nx, ny, nz] }: Grid, times: number): Float32Array {
  const [dy, dz] = [nx, nx * ny]
  let from = field
  for (let round = 0; round < times; round++) {
    const to = from.slice()
    for (let z = 1; z < nz - 1; z++)
      for (let y = 1; y < ny - 1; y++)
        for (let i = 1 + dy * y + dz * z, end = i + nx - 2; i < end; i++)
          to[i] =
            (2 * from[i]! +
              from[i - 1]! +
              from[i + 1]! +
              from[i - dy]! +
              from[i + dy]! +
              from[i - dz]! +
              from[i + dz]!) /
            8
    from = to
  }
  return from
}
