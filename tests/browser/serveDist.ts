import { existsSync } from 'node:fs'
import { preview } from 'vite'

/** Serves the built page on a free port of this machine; `origin` has no slash at its end. */
export async function serveDist(): Promise<{ origin: string; close(): Promise<void> }> {
  if (!existsSync('dist/index.html')) throw new Error('there is no built page to test: run npm run build')
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', open: false }, logLevel: 'error' })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the preview server has no address')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
