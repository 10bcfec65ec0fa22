/** What one step of the gate found. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** One line of the most telling figures, shown in the table. */
  readonly note: string
}

export interface Step {
  readonly name: string
  run(): Promise<Tally>
}

export const pass = (note: string): Tally => ({ passed: 1, failed: 0, note })
export const fail = (note: string): Tally => ({ passed: 0, failed: 1, note })
