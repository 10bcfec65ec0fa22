import { runTool } from './runCommand.ts'
import { fail, pass, type Step } from './step.ts'

/** A check that is right or wrong as a whole: it passes when the tool exits with 0. */
export function staticCheck(name: string, script: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runTool(script, args)
      if (code === 0) return pass('')
      console.log(output)
      return fail(`exit code ${code}`)
    },
  }
}
