import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileCatalogues } from './scripts/compileCatalogues.ts'
import { openPolicy } from './scripts/openPolicy.ts'
import { slimShaders } from './scripts/slimShaders.ts'
import { slimThree } from './scripts/slimThree.ts'

const packageFile = (path: string): string => fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url))

/** The tests must see the one copy of three that the app sees; the packages' CommonJS builds would load a second. */
const oneThree = [
  { find: /^@react-three\/fiber$/, replacement: packageFile('@react-three/fiber/dist/react-three-fiber.esm.js') },
  {
    find: /^@react-three\/test-renderer$/,
    replacement: packageFile('@react-three/test-renderer/dist/react-three-test-renderer.esm.js'),
  },
]

export default defineConfig({
  // Relative addresses: the built page works from any folder of any host.
  base: './',
  plugins: [react(), slimThree(), slimShaders(), compileCatalogues(), openPolicy()],
  // A missing file is an error, not the page: the model's reader tells the two apart by it.
  appType: 'mpa',
  preview: { port: 4173, strictPort: false },
  build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 900 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Reading all the code takes longer than the usual limit on a busy machine.
          testTimeout: 20_000,
          environment: 'node',
          include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/loadTexts.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: oneThree },
        test: {
          name: 'scene',
          environment: 'happy-dom',
          include: ['tests/scene/**/*.test.{ts,tsx}'],
          server: { deps: { inline: [/@react-three/] } },
        },
      },
      {
        extends: true,
        test: { name: 'model', environment: 'node', include: ['tests/model/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/golden/**/*.test.ts'],
          setupFiles: ['tests/unit/loadTexts.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
