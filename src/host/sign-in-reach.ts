import { isLoopback } from '../loopback.ts'
import type { Config } from './config.ts'

/**
 * What an operator has to be told where nobody can sign in but on the server's own machine: cookies of a sign-in travel
 * over https to a named address only. Null: people reach it, or it is a demo, which nobody elsewhere shall.
 */
export function signInReach(
  { publicUrl, whatsapp }: Pick<Config, 'publicUrl' | 'whatsapp'>,
  port: number,
): string | null {
  if (whatsapp === null) return null
  const here = `people can sign in on this machine only, at http://127.0.0.1:${port}.`
  const what = 'Set it to the https:// address that they open the console at'
  if (publicUrl === null) return `SIGILO_PUBLIC_URL is not set: ${here} ${what}`
  if (isLoopback(new URL(publicUrl).hostname)) return `SIGILO_PUBLIC_URL names this machine: ${here} ${what}`
  return null
}
