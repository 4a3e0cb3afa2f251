import { Fault } from '../fault.ts'
import { travelsSafely } from '../loopback.ts'
import { readDeployToken } from './config.ts'
import type { DeskAnswers, DeskCommand } from './serve-desk.ts'

/** How long a server may take: it checks all files, and learns what is new in them. Milliseconds. */
const patience = 120_000

type Remote = 'deploy' | 'keep-media' | 'rollback' | 'deployments'

/** Asks a server elsewhere, with the token of whoever deploys. @throws Fault `BAD_CONFIG` */
export async function askRemote<Name extends Remote>(
  environment: Readonly<Record<string, string | undefined>>,
  to: string,
  command: Extract<DeskCommand, { readonly command: Name }>,
): Promise<DeskAnswers[Name]> {
  if (!URL.canParse(to) || !travelsSafely(to))
    throw new Fault('BAD_CONFIG', '--to is an https:// address (plain http is accepted to this machine only)')
  const token = readDeployToken(environment)
  if (token === null)
    throw new Fault('BAD_CONFIG', 'set SIGILO_DEPLOY_TOKEN to your token; the server knows only its hash')
  const answer = await fetch(new URL('deploy', to.endsWith('/') ? to : `${to}/`), {
    method: 'POST',
    redirect: 'error',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(command),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new Fault('BAD_CONFIG', `nobody answers at ${new URL(to).host}`)
  })
  const told = (await answer.json().catch(() => null)) as { answer?: DeskAnswers[Name]; says?: string } | null
  if (answer.ok && told?.answer !== undefined) return told.answer
  throw new Fault('BAD_CONFIG', told?.says ?? refusal(answer.status))
}

const refusal = (status: number): string =>
  status === 401 || status === 403 || status === 404
    ? 'the server does not know this token'
    : `the server answered ${status}`
