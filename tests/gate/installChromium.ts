import { platform } from 'node:os'
import { runCommand, runTool } from './runCommand.ts'

interface Installer {
  readonly name: string
  run(): Promise<void>
}

const root = (): boolean => process.getuid?.() === 0

/** Ways to get a Chromium, best first; each may fail quietly, whoever asks looks again afterwards. */
export const installers: readonly Installer[] = [
  {
    name: 'playwright-core install chromium',
    async run() {
      const withLibraries = platform() === 'linux' && root() ? ['--with-deps'] : []
      await runTool('playwright-core/cli.js', ['install', ...withLibraries, 'chromium'])
    },
  },
  {
    name: 'apt-get install chromium',
    async run() {
      if (platform() !== 'linux' || !root()) return
      await runCommand('apt-get', ['update'])
      await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
        DEBIAN_FRONTEND: 'noninteractive',
      })
    },
  },
]
