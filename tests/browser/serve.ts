import type { TestProject } from 'vitest/node'
import { serveDist } from './serveDist.ts'

/** Serves the built page once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await serveDist()
  project.provide('origin', origin)
  return close
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, without a slash at the end. */
    readonly origin: string
  }
}
