import { runTool } from '../gate/runCommand.ts'

/** `npm run golden:update`: takes every picture anew; look at each before it is committed. */
const { code, output } = await runTool('vitest/vitest.mjs', ['run', '--project', 'browser', 'tests/golden'], {
  GOLDENS: 'update',
})
console.log(output)
process.exitCode = code
