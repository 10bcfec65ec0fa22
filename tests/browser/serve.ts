import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

/** Serves the built page for all browser tests, on a port of its own choosing. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('there is no built page to test: run npm run build')
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', open: false }, logLevel: 'error' })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the preview server has no address')
  project.provide('origin', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, without a slash at the end. */
    readonly origin: string
  }
}
