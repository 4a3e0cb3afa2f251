import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { context } from 'esbuild'
import { build as buildPage } from 'vite'
import { bundle } from './bundle.ts'

/** `npm run dev`: builds everything once, then again what changed, and starts the server anew each time. */
await import('./build.ts')

let server: ChildProcess | null = null

async function restart(): Promise<void> {
  if (server && server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/cli.js', 'start'], { stdio: 'inherit' })
}

const watching = await context({
  ...bundle,
  plugins: [
    {
      name: 'restart',
      setup: (build) => build.onEnd(({ errors }) => (errors.length === 0 ? restart() : undefined)),
    },
  ],
})
await watching.watch()
await buildPage({ logLevel: 'warn', build: { watch: {}, emptyOutDir: false } })
process.once('SIGINT', () => {
  server?.kill('SIGTERM')
  process.exit(0)
})
