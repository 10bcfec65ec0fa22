import { spawn } from 'node:child_process'

export interface Outcome {
  readonly code: number
  /** Both streams, as they came. */
  readonly output: string
}

/** Runs a program to its end; a program that cannot be started counts as one that failed. */
export function runCommand(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const output = (): string => Buffer.concat(chunks).toString('utf8')
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }))
  })
}

/** Runs a script of an installed package with this Node, without a shell or npx between. */
export const runTool = (script: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> =>
  runCommand(process.execPath, [`node_modules/${script}`, ...args], env)
