import type { SimulatorAct, SimulatorIdentity } from '../../web/simulator.ts'
import type { SimulatorView } from '../../web/simulator-view.ts'

/** The server knows nobody by this key: it was started anew. */
export class PersonGone extends Error {}

const pathOf = (person: string) => `/simulator/people/${encodeURIComponent(person)}`

/** A new made-up person; resolves with the key that names them. */
export async function startPerson(locale: string, identity: SimulatorIdentity): Promise<string> {
  const { person } = await send<{ readonly person: string }>('/simulator/people', { locale, identity })
  return person
}

export const act = (person: string, done: SimulatorAct): Promise<unknown> =>
  send(`${pathOf(person)}/acts`, done)

/** @throws PersonGone */
export const viewPerson = (person: string): Promise<SimulatorView> => send(pathOf(person))

export const eventsOf = (person: string): EventSource => new EventSource(`${pathOf(person)}/events`)

/** How long a server on this machine may take. Milliseconds. */
const patience = 10_000

async function send<Answer>(path: string, body?: object): Promise<Answer> {
  const sent = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    : {}
  const response = await fetch(path, { ...sent, signal: AbortSignal.timeout(patience) })
  if (response.status === 404) throw new PersonGone()
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return (await response.json()) as Answer
}
