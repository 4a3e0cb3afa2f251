import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { context } from 'esbuild'
import { build as buildPage } from 'vite'
import { bundle } from './bundle.ts'

/** `npm run dev`: builds everything once, then again what changed, and starts the server anew each time. */
await import('./build.ts')

let stop = async (): Promise<void> => undefined

async function restart(): Promise<void> {
  await stop()
  const server = spawn(process.execPath, ['--enable-source-maps', 'dist/cli.js', 'start'], {
    stdio: 'inherit',
  })
  // Listened for from the start: it may be gone, by itself or by a signal, before it is told to go.
  const gone = once(server, 'exit')
  stop = async () => {
    server.kill('SIGTERM')
    await gone
  }
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
  void stop()
  process.exit(0)
})
