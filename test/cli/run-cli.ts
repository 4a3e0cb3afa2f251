import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtPlatform } from '../host/built.ts'

export type Ran = { readonly code: number | null; readonly out: string; readonly told: string }

/** Runs the built program as a terminal would: its exit code, standard output and standard error. */
export async function runCli(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const cli = fileURLToPath(new URL('cli.js', await builtPlatform()))
  const child = spawn(process.execPath, [cli, ...args], { env: { PATH: process.env.PATH, ...environment } })
  let out = ''
  let told = ''
  child.stdout.on('data', (bytes) => {
    out += bytes
  })
  child.stderr.on('data', (bytes) => {
    told += bytes
  })
  // A command that does not read its input may end before it was written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, told }
}
