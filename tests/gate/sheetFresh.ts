import { existsSync, readFileSync } from 'node:fs'
import { modelStamp, SHEET, stampOf } from '../sheet/stamp.ts'
import { fail, pass, type Step } from './step.ts'

/** The contact sheet shows the model that is shipped. */
export const sheetFresh: Step = {
  name: 'sheet',
  async run() {
    if (!existsSync(SHEET)) return fail(`${SHEET} is missing: npm run sculpt:sheet`)
    const sheet = readFileSync(SHEET)
    if (sheet.length > 1_500_000) return fail(`${SHEET} has ${sheet.length} bytes`)
    return stampOf(sheet) === modelStamp()
      ? pass(`${SHEET} shows the model`)
      : fail(`${SHEET} shows another model: npm run sculpt:sheet`)
  },
}
